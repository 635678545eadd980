/** The border with Excel: answers as they are, and errors in the only two forms that Excel shows with a sentence. */
import { CellError, type Answer } from './cell';

/** The answers for a range. A single cell throws its error: only then Excel shows the sentence everywhere. */
export function forRange(answers: () => (Answer | CellError)[][]): unknown[][] {
  return guarded(() => {
    const cells = answers();
    const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    if (only instanceof CellError) throw only;
    return cells.map((row) =>
      row.map((answer) => (answer instanceof CellError ? excelError(answer) : answer)),
    );
  });
}

/** One answer. */
export function forCell(answer: () => Answer): unknown {
  return guarded(answer);
}

function guarded<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class is no Error
    if (error instanceof CellError) throw excelError(error);
    throw error;
  }
}

function excelError({ code, sentence }: CellError): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === 'wrongValue' ? invalidValue : notAvailable, sentence);
}
