/** A workbook as Excel saves it with macros (.xlsm): another type, and a part with the macros. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const RELATION = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';

export function withMacros(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, from: string, to: string): void => {
    const text = strFromU8(parts[path]!);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    parts[path] = strToU8(text.replace(from, to));
  };
  change('[Content_Types].xml', PLAIN, MACROS);
  change(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdMacros" Type="${RELATION}" Target="vbaProject.bin"/></Relationships>`,
  );
  parts['xl/vbaProject.bin'] = Uint8Array.from([1, 2, 3]);
  return zipSync(parts);
}
