/** A snapshot as the bytes of a real workbook that has a text in every place where a workbook can have one. */
import type { CellValue, Workbook } from '../../src/core/intake/grid';
import { MAIN, partsOf, relationships, RELATIONS, zipOf, type HandmadeSheet } from '../formats/xlsx/handmade';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `secret` gives a new confidential text each time. */
export function fullPackage({ sheets }: Workbook, secret: () => string): Uint8Array {
  const handmadeSheets = sheets.map(({ name, rows, visibility }): HandmadeSheet => ({
    name: escape(name),
    rows: rows.map((cells) => `<row>${cells.map(cellXml).join('')}</row>`).join(''),
    ...(visibility === 'visible' ? {} : { state: visibility }),
    after:
      `<dataValidations count="1"><dataValidation type="list" sqref="Z9" promptTitle="${secret()}" prompt="${secret()}">` +
      `<formula1>"${secret()}"</formula1></dataValidation></dataValidations>` +
      `<headerFooter><oddHeader>&amp;L${secret()}</oddHeader><oddFooter>&amp;R${secret()}</oddFooter></headerFooter>`,
  }));
  const comment = (): string =>
    `<comments xmlns="${MAIN}"><authors><author>${secret()}</author></authors><commentList><comment ref="A1" authorId="0">` +
    `<text><r><t>${secret()}</t></r><r><t>${secret()}</t></r></text></comment></commentList></comments>`;
  const parts = partsOf({
    sheets: handmadeSheets,
    afterSheets: `<definedNames><definedName name="Geheim" comment="${secret()}">"${secret()}"</definedName></definedNames>`,
    parts: {
      'xl/comments1.xml': comment(),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        `<Relationship Id="rId1" Type="${RELATIONS}/comments" Target="../comments1.xml"/>`,
      ),
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><text>${secret()}</text></ThreadedComments>`,
      'xl/persons/person.xml': `<personList><person displayName="${secret()}"/></personList>`,
      'xl/drawings/drawing1.xml': `<wsDr xmlns:a="urn:a"><a:t>${secret()}</a:t></wsDr>`,
      'docProps/core.xml':
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:creator>${secret()}</dc:creator><dc:title>${secret()}</dc:title><dc:description>${secret()}</dc:description></cp:coreProperties>`,
      'docProps/app.xml': `<Properties><Company>${secret()}</Company><Manager>${secret()}</Manager></Properties>`,
      'docProps/custom.xml': `<Properties><property name="${secret()}"><lpwstr>${secret()}</lpwstr></property></Properties>`,
    },
  });
  return zipOf(parts);
}

function cellXml(value: CellValue): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}
