// On a fresh machine jest does not know what takes long, and begins with the largest files. What opens a browser takes
// longest and is small: begun last, it would keep one processor busy while the other waits.
import Sequencer from '@jest/test-sequencer';

/** @typedef {import('@jest/test-result').Test} Test */

const LONG = [/[\\/]test[\\/]browser[\\/]/, /[\\/]every-action-/, /[\\/]fuzz[\\/]/];

export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Test[]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

/** @param {Test} test */
function rank({ path }) {
  const place = LONG.findIndex((pattern) => pattern.test(path));
  return place < 0 ? LONG.length : place;
}
