import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import type { ReportInput } from '../../src/core/report/report-input';
import { run, type RunResult } from '../../src/core/run';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { reportInput } from './report-input';

/** A run over the fictitious study, through the bytes of a file. */
export async function fictitiousRun(): Promise<RunResult> {
  const bytes = await writeXlsx(null, fictitiousStudy());
  return run(await readXlsx(bytes, 'verzonnen.xlsx'), { today: null });
}

/** What its reports are made of. */
export async function fictitiousInput(): Promise<ReportInput> {
  const { assessment, findings } = await fictitiousRun();
  const { peildatum } = assessment.study.settings;
  return {
    ...reportInput(),
    assessment,
    findings,
    peildatum: peildatum === null ? null : { day: peildatum, source: 'study' },
  };
}
