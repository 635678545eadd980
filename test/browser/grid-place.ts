/** The page with the grid by itself, as it was built for the tests. */
import { join } from 'node:path';
import { answerFrom } from '../../src/scripts/static-files.mjs';
import type { Place } from './visit';

export const ADDRESS = 'https://raster.test';

export const PLACE: Place = {
  sites: {
    [ADDRESS]: async ({ pathname }) => {
      const { status, headers, body } = await answerFrom(join(process.cwd(), 'dist/grid'), pathname);
      return { status, headers: { 'Content-Type': headers['Content-Type'] }, body };
    },
  },
};
