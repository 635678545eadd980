/** All laws, in the order in which they are tried. */
import { DAY_LAWS } from './days';
import { FIGURE_LAWS } from './figures';
import { FILE_LAWS } from './files';
import { HEADER_LAWS } from './headers';
import type { Law } from './law';
import { SNAPSHOT_LAWS } from './snapshots';

export const LAWS: readonly Law[] = [
  ...FIGURE_LAWS,
  ...DAY_LAWS,
  ...HEADER_LAWS,
  ...SNAPSHOT_LAWS,
  ...FILE_LAWS,
];
