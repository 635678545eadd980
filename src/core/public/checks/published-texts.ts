/** Every text of a document, with the place where a reader finds it. */
import { cellName } from '../../domain/finding';
import { rowsOf, type Document } from '../../report/document';

export interface PublishedText {
  readonly text: string;
  readonly where: string;
}

export function publishedTexts({ title, sheets }: Document): readonly PublishedText[] {
  return [
    { text: title, where: title },
    ...sheets.flatMap(({ name, blocks, print: { footer } }) => [
      ...[name, footer.left, footer.centre].map((text) => ({ text, where: name })),
      ...rowsOf(blocks).flatMap(({ cells }, row) =>
        cells.flatMap(({ value }, column) =>
          typeof value === 'string'
            ? [{ text: value, where: `${name}!${cellName({ sheet: name, row, column }) ?? ''}` }]
            : [],
        ),
      ),
    ]),
  ];
}
