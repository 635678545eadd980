/** The name of the file of a form: case and participant, and nothing that a file system cannot take. */
import type { FormOf } from './estimate-form';

/** Without its folder: "formulier-casus-4-D2.xlsx". */
export function formFileName({ caseName, participant }: FormOf): string {
  return `formulier-casus-${safe(caseName)}-${safe(participant)}.xlsx`;
}

const LONGEST = 40;

function safe(text: string): string {
  const characters = Array.from(text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-'));
  const short = characters
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
  return short === '' ? 'x' : short;
}
