import { browserCommand } from '../../src/scripts/open-browser.mjs';

const ADDRESS = 'http://127.0.0.1:41870/';

describe('npm start opens the browser', () => {
  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ])('on %s with %j by %s', (platform, environment, command) => {
    const [name, ...words] = browserCommand(platform, environment, ADDRESS) ?? [];
    expect(name).toBe(command);
    expect(words.join(' ')).toContain(ADDRESS);
  });

  it.each([
    ['linux', {}],
    ['linux', { DISPLAY: '' }],
    ['darwin', { SSH_CONNECTION: '10.0.0.1 50000 10.0.0.2 22' }],
  ])('but not where nobody would see it: %s with %j', (platform, environment) => {
    expect(browserCommand(platform, environment, ADDRESS)).toBeNull();
  });
});
