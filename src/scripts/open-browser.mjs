// How the browser of whoever sits at this computer is opened.

/**
 * The command that opens an address; null where nobody would see it.
 * @param {string} platform as Node names it
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} address
 * @returns {readonly [string, ...string[]] | null}
 */
export function browserCommand(platform, environment, address) {
  // Over a remote connection the browser would open elsewhere than where somebody looks.
  if (environment['SSH_CONNECTION'] !== undefined) return null;
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  const hasDisplay = [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(Boolean);
  return hasDisplay ? ['xdg-open', address] : null;
}
