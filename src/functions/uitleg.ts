/** The page that Excel shows beside the workbook until the task pane is there: Excel waits for this sign of life. */
declare const Office: { onReady(): Promise<unknown> };

void Office.onReady();
