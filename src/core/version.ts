/** The version of the product, in step with package.json (a test holds them together). */
export const VERSION = '0.1.0';
