/** What the study in a workbook is known by, without calculating anything: are its reports still of that study? */
import { Findings } from './domain/finding';
import type { Paused } from './domain/pauses';
import type { Workbook } from './intake/grid';
import { readStudy } from './intake/read-study';
import { fingerprintOf } from './report/own-sheets/fingerprint';
import { isOwnSheet } from './report/own-sheets/own-sheet';

export function* studyFingerprint({ sheets }: Workbook): Paused<string> {
  const work = readStudy(
    sheets.filter((grid) => !isOwnSheet(grid)),
    new Findings(),
  );
  for (;;) {
    const step = work.next();
    if (step.done === true) return yield* fingerprintOf(step.value.study);
    yield;
  }
}
