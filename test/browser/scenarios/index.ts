/** Everything that somebody does with the pane beside a workbook: the same in every place where it runs. */
import type { WorkbookDriver } from '../driver';
import { accessible } from './accessible';
import { changes } from './changes';
import { forms } from './forms';
import { keyboard } from './keyboard';
import { longRun } from './long-run';
import { mainRoad } from './main-road';
import { places } from './places';
import { publicVersion } from './public-version';

export function scenarios(driver: WorkbookDriver): void {
  describe(`The pane beside ${driver.name}`, () => {
    describe('makes a report', () => {
      mainRoad(driver);
    });
    describe('shows where things are', () => {
      places(driver);
    });
    describe('changes what was asked', () => {
      changes(driver);
    });
    describe('asks participants', () => {
      forms(driver);
    });
    describe('makes a public version', () => {
      publicVersion(driver);
    });
    describe('takes its time', () => {
      longRun(driver);
    });
    describe('by keyboard', () => {
      keyboard(driver);
    });
    describe('for everybody', () => {
      accessible(driver);
    });
  });
}
