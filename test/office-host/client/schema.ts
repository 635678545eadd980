/**
 * What Excel's objects have, read off Microsoft's library at test time: which properties, which of them can be written,
 * which methods with which arguments, what they give, and the API set that brought them. Properties are asked of the
 * classes themselves; the rest stands in the text of their functions.
 */

export interface Property {
  /** The name in documentation and code; the key of the map is the name on the wire. */
  readonly name: string;
  readonly writable: boolean;
  readonly since: string;
}

export interface Navigation {
  readonly name: string;
  readonly className: string;
  readonly since: string;
}

export interface Method {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Changes the workbook, or may. */
  readonly writes: boolean;
  readonly since: string;
}

/** An event: where handlers are added, and the number by which the host sends it. */
export interface EventSchema {
  readonly name: string;
  readonly code: number;
  /** Whether handlers listen by the id of their object, of the sheet it belongs to, or for the whole workbook. */
  readonly target: 'object' | 'owner' | 'workbook';
}

export interface ClassSchema {
  readonly isCollection: boolean;
  /** The class of what is in a collection. */
  readonly itemClass: string | undefined;
  readonly properties: ReadonlyMap<string, Property>;
  readonly navigations: ReadonlyMap<string, Navigation>;
  readonly methods: ReadonlyMap<string, Method>;
  /** Events by the method that starts them. */
  readonly events: ReadonlyMap<string, EventSchema>;
  /** Methods that stop events, with the one that starts them. */
  readonly eventEnds: ReadonlyMap<string, string>;
}

type Prototype = Record<string, unknown>;

const MADE = new WeakMap<object, Map<string, ClassSchema>>();

/** The schema of a class; made when first asked for, because most of the 188 never are. */
export function schemaOf(library: object): (className: string) => ClassSchema {
  const made = MADE.get(library) ?? new Map<string, ClassSchema>();
  MADE.set(library, made);
  return (className) => {
    const known = made.get(className) ?? readClass(library as Record<string, unknown>, className);
    made.set(className, known);
    return known;
  };
}

function readClass(library: Record<string, unknown>, className: string): ClassSchema {
  const found = library[className] as { readonly prototype: Prototype } | undefined;
  if (found === undefined) throw new Error(`Microsoft's library has no class ${className}`);
  const { prototype } = found;
  const sources = Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(
    ([name, descriptor]) =>
      [name, String(Reflect.get(descriptor, 'get') ?? Reflect.get(descriptor, 'value'))] as const,
  );
  const methods = sources.flatMap(([name, source]) => readMethod(name, source));
  const events = sources.flatMap(([name, source]) => readEvent(name, source));
  return {
    isCollection: '_isCollection' in prototype,
    itemClass: /_createChildItemObject\(Excel\.(\w+)/.exec(sources.join('\n'))?.[1],
    properties: readProperties(prototype, new Map(sources)),
    navigations: new Map(sources.flatMap(([name, source]) => readNavigation(name, source))),
    methods: new Map(methods),
    events: new Map(events.map(({ start, event }) => [start, event])),
    eventEnds: new Map(events.map(({ start, end }) => [end, start])),
  };
}

function readProperties(prototype: Prototype, sources: ReadonlyMap<string, string>): Map<string, Property> {
  const list = (name: string): readonly unknown[] => (prototype[name] ?? []) as readonly unknown[];
  const names = list('_scalarPropertyNames').map(String);
  const writable = list('_scalarPropertyUpdateable');
  return new Map(
    list('_scalarPropertyOriginalNames').map((original, index) => {
      const wireName = String(original);
      const name = names[index] ?? wireName;
      return [
        wireName,
        { name, writable: writable[index] === true, since: sinceOf(sources.get(name) ?? '') },
      ] as const;
    }),
  );
}

function readNavigation(name: string, source: string): [string, Navigation][] {
  const [, className, wireName] = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(source) ?? [];
  if (className === undefined || wireName === undefined) return [];
  return [[wireName, { name, className, since: sinceOf(source) }]];
}

function readMethod(name: string, source: string): [string, Method][] {
  const [, wireName, operation] =
    /_createMethodObject\((?:Excel\.)?\w+, this, "(\w+)", (\d)/.exec(source) ??
    /_invokeMethod\(this, "(\w+)", (\d)/.exec(source) ??
    [];
  if (wireName === undefined) return [];
  const parameters = (/^function \(([^)]*)\)/.exec(source)?.[1] ?? '').split(', ').filter(Boolean);
  return [[wireName, { name, parameters, writes: operation === '0', since: sinceOf(source) }]];
}

function readEvent(name: string, source: string): { start: string; end: string; event: EventSchema }[] {
  const code = /eventType: (\d+)/.exec(source)?.[1];
  const start = /\bregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  const end = /\bunregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  if (code === undefined || start === undefined || end === undefined) return [];
  const targetSource = /getTargetIdFunc: function \(\) \{ return ([^;]+);/.exec(source)?.[1];
  const target =
    targetSource === '_this.id' ? 'object' : targetSource === '_this._eventTargetId' ? 'owner' : 'workbook';
  return [{ start, end, event: { name, code: Number(code), target } }];
}

/** "ExcelApi 1.7"; what names no set was there from the first. */
function sinceOf(source: string): string {
  const [, set = '', version] = /_throwIfApiNotSupported\("[\w.]+", "?(\w+)"?, "([\d.]+)"/.exec(source) ?? [];
  if (version === undefined) return 'ExcelApi 1.1';
  return `${set === '_defaultApiSetName' ? 'ExcelApi' : set} ${version}`;
}
