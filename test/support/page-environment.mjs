/** A page for tests, with what every browser has and jsdom lacks. Buffers and pages then share one kind of bytes. */
import { TestEnvironment } from 'jest-environment-jsdom';

export default class PageEnvironment extends TestEnvironment {
  /** @param {import('@jest/environment').JestEnvironmentConfig} config @param {import('@jest/environment').EnvironmentContext} context */
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { TextEncoder, TextDecoder, MessageChannel, Uint8Array, ArrayBuffer });
    // Nothing is drawn here, so everything is in sight.
    this.global.Element.prototype.scrollIntoView = () => undefined;
  }
}
