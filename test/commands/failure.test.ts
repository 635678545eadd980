/** What went wrong, in words. */
import { failureOf } from '../../src/commands/failure';
import { HOST_ERRORS } from '../../src/core/text/host-errors';
import { PANE } from '../../src/core/text/pane';
import { HostError } from '../../src/hosts/host';

it('is the sentence of what a host cannot do', () => {
  const failure = failureOf(new HostError('editMode'));
  expect(failure).toEqual({ stopped: false, text: HOST_ERRORS.editMode() });
});

it('is no error when somebody stopped it', () => {
  expect(failureOf(new HostError('aborted')).stopped).toBe(true);
});

it('of a part of the program that did not come says to look at the connection', () => {
  const missing = new Error('Loading chunk reports failed.');
  missing.name = 'ChunkLoadError';
  expect(failureOf(missing)).toEqual({ stopped: false, text: PANE.notLoaded });
});

it('is a fault of the program otherwise', () => {
  expect(failureOf(new TypeError('x is undefined')).text).toBe(PANE.bug('TypeError'));
});
