import { inBrowser } from './browser';
import { gridDriver } from './grid-driver';
import { scenarios } from './scenarios';

await inBrowser((browser) => {
  scenarios(gridDriver(browser));
});
