/**
 * What is done and what is not, as formulas of built-in functions over the tables: they work without the product.
 * In a file a column of a table is written as tblCasussen[Casus].
 */
import type { ColumnKey } from '../intake/labels';
import { TEMPLATE } from '../text/template';
import { mustBeFilled } from './columns';
import { labelOf } from './input-sheets';
import { kindOf, type SheetId, type TemplateSheet } from './sheets';

/** A formula with what it comes to in an untouched template. */
export interface Calculated {
  readonly formula: string;
  readonly untouched: string | number;
}

const { done, absent, notNeeded } = TEMPLATE.states;

/** How many rows (of settings: answers, of scores: scores) are filled in. */
export function filledRows(sheet: TemplateSheet): Calculated {
  const { id, excelTable } = sheet;
  if (id === 'onderzoek') {
    const all = `COUNTA(${excelTable}[${TEMPLATE.settingsColumns.value}])`;
    return { formula: `${all}-${answered('sjabloonversie')}`, untouched: 0 };
  }
  if (sheet.isMatrix) {
    const domains = `COUNTA(${excelTable}[${labelOf('ervarenBaten', 'domein')}])`;
    return { formula: `COUNTA(${excelTable}[])-${domains}`, untouched: 0 };
  }
  const [first = ''] = requiredLabels(sheet);
  return { formula: `COUNTA(${excelTable}[${first}])`, untouched: 0 };
}

/** Whether a sheet is done, asks for something still, or is not needed with what stands on the others. */
export function stateOf(sheet: TemplateSheet, sheets: readonly TemplateSheet[]): Calculated {
  if (sheet.id === 'onderzoek') {
    const formula = `IF(${answered('naam')}+${answered('peildatum')}<2,${said(absent)},${said(done)})`;
    return { formula, untouched: absent };
  }
  const { formula: rows } = filledRows(sheet);
  const spare = notNeededWhen(sheet.id, new Tables(sheets));
  const empty = spare === null ? said(absent) : `IF(${spare.formula},${said(notNeeded)},${said(absent)})`;
  const [first, ...others] = sheet.isMatrix ? [] : requiredLabels(sheet);
  const { excelTable } = sheet;
  const unequal = others.map(
    (label) => `COUNTA(${excelTable}[${label}])<>COUNTA(${excelTable}[${first ?? ''}])`,
  );
  const filled =
    unequal.length === 0 ? said(done) : `IF(OR(${unequal.join(',')}),${said(absent)},${said(done)})`;
  return {
    formula: `IF(${rows}=0,${empty},${filled})`,
    untouched: spare?.untouched === true ? notNeeded : absent,
  };
}

/** A condition that holds or not in an untouched template. */
interface Condition {
  readonly formula: string;
  readonly untouched: boolean;
}

/** When an empty sheet is no omission; null: never. */
function notNeededWhen(id: SheetId, tables: Tables): Condition | null {
  const filled = tables.filled.bind(tables);
  switch (id) {
    case 'onderzoek':
    case 'casussen':
    case 'ervarenBaten':
      return null;
    case 'bedragen': {
      if (!tables.has('casussen')) return null;
      const reference = `${filled('scenarios', 'scenario')}+${filled('hulp', 'voorziening')}>0`;
      const lines = [`${filled('inzet', 'van')}>0`, `${filled('uren', 'uren')}>0`, reference];
      return { formula: `AND(${lines.join(',')})`, untouched: false };
    }
    case 'scholen':
      return { formula: `${filled('casussen', 'school')}+${filled('inzet', 'school')}=0`, untouched: true };
    case 'inzet':
      return { formula: `${filled('bedragen', 'gemiddeldeKosten')}>0`, untouched: false };
    case 'contacten': {
      const counted = `${filled('bedragen', 'aantalKinderen')}>0`;
      return { formula: `OR(${filled('inzet', 'van')}=0,${counted})`, untouched: true };
    }
    case 'uren':
      return { formula: `${filled('bedragen', 'directeKosten')}>0`, untouched: false };
    case 'prijslijst': {
      const codes = `${filled('uren', 'code')}+${filled('hulp', 'code')}`;
      const shipped = `${tables.shipped('uren')}+${tables.shipped('hulp')}`;
      return { formula: `${codes}=${shipped}`, untouched: true };
    }
    case 'index':
      return { formula: `${answered('indexreeks', '<>CPI')}=0`, untouched: true };
    case 'scenarios': {
      const reference = `${filled('bedragen', 'referentie')}+${filled('hulp', 'voorziening')}`;
      return { formula: `${reference}>0`, untouched: false };
    }
    case 'hulp': {
      const stated = `${filled('scenarios', 'bedrag')}+${filled('scenarios', 'soortBedrag')}`;
      return { formula: `${stated}+${filled('bedragen', 'referentie')}>0`, untouched: false };
    }
    case 'sessies': {
      const others = `${filled('deelnemers', 'deelnemer')}+${filled('inschattingen', 'deelnemer')}`;
      return { formula: `${others}=0`, untouched: true };
    }
    case 'deelnemers': {
      const others = `${filled('sessies', 'casus')}+${filled('inschattingen', 'deelnemer')}`;
      return { formula: `${others}=0`, untouched: true };
    }
    case 'experts':
      return { formula: `${filled('toetsing', 'expert')}=0`, untouched: true };
    case 'toetsing':
      return { formula: `${filled('experts', 'expert')}=0`, untouched: true };
    case 'inschattingen':
    case 'citaten':
    case 'tijdlijn':
    case 'werkzameElementen':
      return { formula: 'TRUE', untouched: true };
  }
}

/** The tables of one template: a formula may not name one that is not there. */
class Tables {
  private readonly byId: ReadonlyMap<SheetId, TemplateSheet>;

  constructor(sheets: readonly TemplateSheet[]) {
    this.byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  }

  has(id: SheetId): boolean {
    return this.byId.has(id);
  }

  filled<Id extends SheetId>(id: Id, key: KeyOn<Id>): string {
    const column = this.column(id, key);
    return column === null ? '0' : `COUNTA(${column})`;
  }

  /** The codes that the product has by itself. */
  shipped(id: 'uren' | 'hulp'): string {
    const column = this.column(id, 'code');
    return column === null ? '0' : `COUNTIF(${column},"KH-*")`;
  }

  private column<Id extends SheetId>(id: Id, key: KeyOn<Id>): string | null {
    const sheet = this.byId.get(id);
    if (sheet?.columns.includes(key) !== true) return null;
    return `${sheet.excelTable}[${labelOf(kindOf(id), key as never)}]`;
  }
}

type KeyOn<Id extends SheetId> = ColumnKey<Id extends 'bedragen' ? 'casussen' : Exclude<Id, 'bedragen'>>;

/** How often a setting has an answer, and maybe another answer than one. */
function answered(key: ColumnKey<'onderzoek'>, other?: string): string {
  const { label, value } = TEMPLATE.settingsColumns;
  const values = `tblOnderzoek[${value}]`;
  const conditions = [
    `tblOnderzoek[${label}],${said(labelOf('onderzoek', key))}`,
    `${values},"<>"`,
    ...(other === undefined ? [] : [`${values},${said(other)}`]),
  ];
  return `COUNTIFS(${conditions.join(',')})`;
}

function said(text: string): string {
  return `"${text}"`;
}

/** What every row must have, by label. */
function requiredLabels({ id, columns }: TemplateSheet): readonly string[] {
  const kind = kindOf(id);
  const labels = columns
    .filter((key) => mustBeFilled(kind, key as never))
    .map((key) => labelOf(kind, key as never));
  return labels.length > 0 ? labels : [labelOf(kind, columns[0] as never)];
}
