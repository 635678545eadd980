/**
 * The namespaces of a workbook. There are two dialects: the one that everybody writes,
 * and "Strict Open XML", which Excel offers in its list of file types.
 */
import { attributeOf, type XmlElement } from '../xml/tree';

export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect of a part, by the namespace of its root element. */
export function dialectOf(root: XmlElement): Dialect {
  return namespaceOf(root) === STRICT.main ? STRICT : TRANSITIONAL;
}

function namespaceOf(root: XmlElement): string | undefined {
  return attributeOf(root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix}`);
}

/**
 * A fragment in the main namespace, fit for a document of which the root is given: where that document
 * uses a prefix for its own elements, the first tag of the fragment says its namespace itself.
 */
export function inNamespaceOf(root: XmlElement, fragment: string): string {
  if (root.prefix === '') return fragment;
  return fragment.replace(/^<[\w:]+/, (tag) => `${tag} xmlns="${namespaceOf(root) ?? ''}"`);
}

/** An attribute that holds a relationship id, written so that it is understood wherever it is put. */
export function relationAttribute(root: XmlElement, dialect: Dialect, id: string): string {
  const declared = root.attributes.find(
    ({ name, value }) => name.startsWith('xmlns:') && value === dialect.relationships,
  );
  if (declared) return `${declared.name.slice('xmlns:'.length)}:id="${id}"`;
  return `xmlns:rel="${dialect.relationships}" rel:id="${id}"`;
}
