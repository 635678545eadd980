/** Our functions in files: Excel knows functions of an add-in there by a prefix, with underscores for points. */
export const OWN_PREFIX = '_xldudf_EFFECT_';

/** How a formula names them. */
const SHOWN = /^EFFECT\./i;

/** EFFECT.BATEN as a file names it; undefined when it is no function of ours. */
export function storedOwnName(name: string): string | undefined {
  return SHOWN.test(name)
    ? OWN_PREFIX + name.replace(SHOWN, '').toUpperCase().replaceAll('.', '_')
    : undefined;
}
