/** The code with which Excel, or Microsoft's client itself, refuses what is done; null: it did not. */
export async function refused(
  work: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Does one batch on the active sheet. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const answer = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return answer;
  });
}
