/** What Excel offers while somebody types in an input sheet: messages, and lists to choose from. */
import type { EntryList, NamedList } from '../../../core/report/document';
import { inNamespaceOf } from '../package/dialect';
import type { Package } from '../package/package';
import { rangeName } from '../references';
import { escapeAttribute, escapeText } from '../xml/text';
import { attributeOf, childOf, childrenOf } from '../xml/tree';
import { filledCells } from './filled-cells';
import type { PlacedEntry } from './layout';
import { WORKBOOK_ORDER } from './print-names';

/** What Excel takes at most; longer texts make it call the file damaged. */
const MAX = { title: 32, text: 255, words: 255 } as const;

export function entriesXml(entries: readonly PlacedEntry[]): string {
  const items = entries.map(({ range, entry: { message, list } }) => {
    const attributes = [
      list ? ' type="list"' : '',
      list?.others ? ` errorStyle="${list.others.severity}"` : '',
      ' allowBlank="1" showInputMessage="1"',
      list?.others ? ' showErrorMessage="1"' : '',
      list?.others ? textAttribute('errorTitle', list.others.title, MAX.title) : '',
      list?.others ? textAttribute('error', list.others.text, MAX.text) : '',
      textAttribute('promptTitle', message.title, MAX.title),
      textAttribute('prompt', message.text, MAX.text),
      ` sqref="${rangeName(range)}"`,
    ].join('');
    return list
      ? `<dataValidation${attributes}><formula1>${escapeText(listFormula(list))}</formula1></dataValidation>`
      : `<dataValidation${attributes}/>`;
  });
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

function textAttribute(name: string, text: string, most: number): string {
  if (text.length > most) throw new Error(`Longer than Excel takes (${name}): ${text}`);
  return ` ${name}="${escapeAttribute(text)}"`;
}

function listFormula({ words }: EntryList): string {
  if ('name' in words) return words.name;
  const joined = words.join(',');
  const counted = joined.split(',').length;
  if (counted !== words.length || joined.length > MAX.words || joined.includes('"'))
    throw new Error(`No list that Excel can hold: ${joined}`);
  return `"${joined}"`;
}

/** Gives each list its name in the workbook: the filled cells of a column, however many there are. */
export function setListNames(pkg: Package, workbookPath: string, lists: readonly NamedList[]): void {
  if (lists.length === 0) return;
  pkg.edit(workbookPath, (edits, root) => {
    const old = childOf(root, 'definedNames');
    const taken = new Set(
      (old ? childrenOf(old, 'definedName') : []).map((item) => attributeOf(item, 'name')),
    );
    const names = lists
      .filter(({ name }) => !taken.has(name))
      .map((list) => `<definedName name="${list.name}">${escapeText(filledCells(list))}</definedName>`)
      .join('');
    if (old) edits.append(old, inNamespaceOf(root, names));
    else {
      const xml = inNamespaceOf(root, `<definedNames>${names}</definedNames>`);
      edits.insertChild(root, WORKBOOK_ORDER, 'definedNames', xml);
    }
  });
}
