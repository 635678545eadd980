/** What somebody wrote, as the end of a sentence of ours. */
export function withFullStop(written: string): string {
  return /[.!?…]["'’”)]?$/u.test(written) ? written : `${written}.`;
}
