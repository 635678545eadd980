// What jest makes of a TypeScript file: only its types go, for nobody checks them here.
import { transformSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Each test file runs in a global scope of its own, and a name that is looked up there takes as long as a whole step of a
 * loop: hashing took most of the time of a report. Names of the module itself cost nothing, and nobody puts something else
 * in the place of these.
 */
const NAMES = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'];

/** @param {string} code */
function withNames(code) {
  const used = NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  // On the line that was the first: lines keep their numbers.
  return used.length === 0 ? code : `var { ${used.join(', ')} } = globalThis; ${code}`;
}

const OWN_TEXT = readFileSync(fileURLToPath(import.meta.url), 'utf8');

export default {
  /** @param {string} source @param {string} path */
  process(source, path) {
    const { code } = transformSync(source, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: path,
      sourcemap: 'inline',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    return { code: withNames(code) };
  },
  /** @param {string} source @param {string} path */
  getCacheKey: (source, path) =>
    createHash('sha256').update(OWN_TEXT).update(path).update(source).digest('hex'),
};
