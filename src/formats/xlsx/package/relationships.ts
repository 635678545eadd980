/** The relationships of a part: which other parts it uses, under which id. */
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';

export interface Relationship {
  readonly id: string;
  /** The last word of the type ("worksheet"); the rest differs between the two dialects of the format. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to; for an external one the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the relationships of a part are kept; of the package itself when the path is empty. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The part of which a file keeps the relationships; undefined when it keeps none. */
export function ownerOf(path: string): string | undefined {
  const [, folder = '', name] = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(path) ?? [];
  return name === undefined ? undefined : folder + name;
}

export function readRelationships(root: XmlElement, owner: string): Relationship[] {
  return childrenOf(root, 'Relationship').map((element) => {
    const type = attributeOf(element, 'Type') ?? '';
    const target = attributeOf(element, 'Target') ?? '';
    const isExternal = attributeOf(element, 'TargetMode')?.toLowerCase() === 'external';
    return {
      id: attributeOf(element, 'Id') ?? '',
      kind: kindOf(type),
      type,
      target: isExternal ? target : resolveTarget(owner, target),
      isExternal,
    };
  });
}

export function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** A target is relative to the folder of its owner, or absolute when it starts with a slash. */
function resolveTarget(owner: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The target as written in the relationships of a part; absolute when no short form exists. */
export function relativeTarget(owner: string, path: string): string {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  if (path.startsWith(folder)) return path.slice(folder.length);
  const parent = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder !== '' && path.startsWith(parent) ? `../${path.slice(parent.length)}` : `/${path}`;
}
