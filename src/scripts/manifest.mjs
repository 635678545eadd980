// manifest.xml as it is written for one build.

/** The address in manifest.xml and in the help links of functions.ts: this computer. */
export const DEVELOPMENT_HOST = 'https://localhost:3000';

/** An identity of its own, so that what is being developed stands beside what an organisation installed. */
const DEVELOPMENT = { id: '5b6e0c1d-7f24-4f0e-8a39-21d4c90be6f7', name: 'Effectencalculator (ontwikkeling)' };

/**
 * @param {string} manifest the text of manifest.xml
 * @param {{ host: string, sharedRuntime: boolean }} build
 */
export function manifestFor(manifest, { host, sharedRuntime }) {
  // The comment at the top is for who changes this file.
  const source = manifest.replace(/^<!--[\s\S]*?-->\n/m, '');
  const whole = sharedRuntime ? withSharedRuntime(source) : withoutSharedRuntime(source);
  return host === DEVELOPMENT_HOST ? asDevelopment(whole) : whole.replaceAll(DEVELOPMENT_HOST, host);
}

/** @param {string} manifest */
function withSharedRuntime(manifest) {
  return manifest
    .replace(/^ *<!-- no shared runtime: .*? -->\n/gm, '')
    .replace(/^ *<!-- \/?shared runtime -->\n/gm, '');
}

/** @param {string} manifest */
function withoutSharedRuntime(manifest) {
  return manifest
    .replace(/^ *<!-- shared runtime -->\n[\s\S]*?<!-- \/shared runtime -->\n/gm, '')
    .replace(/<!-- no shared runtime: (.*?) -->/g, '$1');
}

/** @param {string} manifest */
function asDevelopment(manifest) {
  return manifest
    .replace(/<Id>.*<\/Id>/, `<Id>${DEVELOPMENT.id}</Id>`)
    .replace(
      /<DisplayName DefaultValue="[^"]*">[\s\S]*?<\/DisplayName>/,
      `<DisplayName DefaultValue="${DEVELOPMENT.name}"/>`,
    );
}

/**
 * What the environment says of the build.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function buildOf(environment) {
  const host = environment['EFFECT_HOST'] ?? DEVELOPMENT_HOST;
  if (!/^https:\/\/[^/\s"&<>]+(\/[^\s"&<>]*[^/\s"&<>])?$/.test(host))
    throw new Error(`EFFECT_HOST is "${host}"; Excel wants an https address without a slash at its end.`);
  const shared = environment['EFFECT_SHARED_RUNTIME'] ?? 'ja';
  if (shared !== 'ja' && shared !== 'nee')
    throw new Error(`EFFECT_SHARED_RUNTIME is "${shared}"; write ja or nee.`);
  return { host, sharedRuntime: shared === 'ja' };
}
