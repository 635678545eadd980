/** Adds the looks of a report to a workbook's styles, after those that are there; equal ones are used again. */
import { styleOf, type Style, type StyleToken } from '../../../core/report/style';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { attributeOf, childOf, type XmlElement } from '../xml/tree';
import { escapeAttribute } from '../xml/text';
import { emptyStyles } from './empty-workbook';
import { StyleSection } from './style-section';
import { borderXml, cellStyleXml, fillXml, fontXml, numberFormatXml, type BaseFont } from './style-xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const TEXT = '@';
/** Formats that need not be written out. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, [TEXT]: 49 };
/** Numbers below this are Excel's own. */
const FIRST_OWN_FORMAT = 164;

export class StyleBook {
  private readonly path: string;
  private readonly hasNamedStyles: boolean;
  private readonly formats: StyleSection;
  private readonly fonts: StyleSection;
  private readonly fills: StyleSection;
  private readonly borders: StyleSection;
  private readonly cellStyles: StyleSection;
  /** By look and then by format: every cell of a report is looked up here. */
  private readonly known = new Map<StyleToken, Map<string, number>>();
  private readonly formatIds = new Map<string, number>();
  readonly baseFont: BaseFont;

  constructor(
    private readonly pkg: Package,
    workbook: WorkbookPart,
  ) {
    this.path = findOrCreate(pkg, workbook);
    const root = pkg.root(this.path);
    this.hasNamedStyles = (childOf(root, 'cellStyleXfs')?.children.length ?? 0) > 0;
    this.fonts = new StyleSection(root, 'fonts', ['<font><sz val="11"/><name val="Calibri"/></font>']);
    this.baseFont = readBaseFont(this.fonts.items[0]);
    const gray = '<fill><patternFill patternType="gray125"/></fill>';
    this.fills = new StyleSection(root, 'fills', [fillXml({ numberFormat: TEXT }), gray]);
    this.borders = new StyleSection(root, 'borders', [borderXml({ numberFormat: TEXT })]);
    this.cellStyles = new StyleSection(root, 'cellXfs', [
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    ]);
    this.formats = new StyleSection(root, 'numFmts', [], (item) =>
      formatKey(attributeOf(item, 'formatCode') ?? ''),
    );
    for (const item of this.formats.items) {
      this.formatIds.set(
        formatKey(attributeOf(item, 'formatCode') ?? ''),
        Number(attributeOf(item, 'numFmtId')),
      );
    }
  }

  /** The number of the cell style for a look, or with another format; text always gets the format of text. */
  indexOf(token: StyleToken, isText: boolean, format?: string): number {
    const look = styleOf(token);
    const numberFormat = isText ? TEXT : (format ?? look.numberFormat);
    const formats = this.known.get(token) ?? new Map<string, number>();
    const known = formats.get(numberFormat);
    if (known !== undefined) return known;
    const index = this.addStyle({ ...look, numberFormat });
    this.known.set(token, formats.set(numberFormat, index));
    return index;
  }

  private addStyle(style: Style): number {
    const ids = {
      numberFormat: this.formatId(style.numberFormat),
      font: this.fonts.indexOf(fontXml(style, this.baseFont)),
      fill: this.fills.indexOf(fillXml(style)),
      border: this.borders.indexOf(borderXml(style)),
    };
    return this.cellStyles.indexOf(cellStyleXml(style, ids, this.hasNamedStyles));
  }

  save(): void {
    this.pkg.edit(this.path, (edits) => {
      for (const section of [this.formats, this.fonts, this.fills, this.borders, this.cellStyles])
        section.save(edits);
    });
  }

  private formatId(code: string): number {
    const known = BUILT_IN[code] ?? this.formatIds.get(formatKey(code));
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(formatKey(code), id);
    this.formats.add(numberFormatXml(id, code));
    return id;
  }
}

/** Excel puts backslashes before characters that need none. */
function formatKey(code: string): string {
  return code.replace(/\\(.)/g, '$1');
}

function readBaseFont(font: XmlElement | undefined): BaseFont {
  const parts = ['name', 'family', 'charset', 'scheme'].map((local) => {
    const value = font && childOf(font, local);
    return value ? `<${local} val="${escapeAttribute(attributeOf(value, 'val') ?? '')}"/>` : '';
  });
  const size = font && childOf(font, 'sz');
  return { size: Number(size && attributeOf(size, 'val')) || 11, face: parts.join('') };
}

/** The styles part; a workbook without one gets it. */
export function findOrCreate(pkg: Package, workbook: WorkbookPart): string {
  const known = pkg
    .relationshipsOf(workbook.path)
    .find((relationship) => relationship.kind === 'styles')?.target;
  if (known !== undefined && pkg.has(known)) return known;
  const path = pkg.freePath((number) => `${workbook.folder}styles${number === 1 ? '' : number}.xml`);
  pkg.write(path, emptyStyles(workbook.dialect));
  pkg.setContentType(path, CONTENT_TYPE);
  pkg.relate(workbook.path, `${workbook.dialect.relationships}/styles`, path);
  return path;
}
