/**
 * Microsoft's own custom functions runtime, in the bare window that it needs to start. Its error class and codes are
 * what Excel understands; no host answers, and nothing is loaded from anywhere.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

export function provideCustomFunctionsRuntime(): void {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/office-js/dist/custom-functions-runtime.js',
  );
  const window = bareWindow();
  runInContext(readFileSync(path, 'utf8'), createContext(window));
  Object.assign(globalThis, { CustomFunctions: window['CustomFunctions'] });
}

function bareWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  // The library looks up its own script element to learn where it was loaded from.
  const script = { src: 'https://localhost/custom-functions-runtime.js', getAttribute: () => null };
  const window: Record<string, unknown> = {
    document: {
      getElementsByTagName: (name: string) => (name === 'script' ? [script] : [{ appendChild: nothing }]),
      createElement: () => ({ setAttribute: nothing }),
      addEventListener: nothing,
    },
    location: { hash: '', search: '', protocol: 'https:', href: '' },
    history: {},
    navigator: { userAgent: '', platform: '' },
    external: {},
    addEventListener: nothing,
    setTimeout: nothing,
    clearTimeout: nothing,
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}
