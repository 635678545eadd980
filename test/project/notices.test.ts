import { readFileSync } from 'node:fs';
import { bundledPackages, NOTICES, thirdPartyNotices } from './third-party-notices.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

describe('The third-party notices', () => {
  it('are those of the packages that we ship: npm run notices', () => {
    expect(readFileSync(NOTICES, 'utf8')).toBe(thirdPartyNotices());
  });

  it('name every package that src imports', () => {
    expect(bundledPackages()).toContain('fflate');
  });

  it('leave out no package that npm installs for a user', () => {
    expect(bundledPackages()).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });
});
