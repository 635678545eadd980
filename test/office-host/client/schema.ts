/**
 * What Excel's objects have, read off Microsoft's library at test time: which properties, which of them can be written,
 * which methods, events and objects below. Properties are asked of the classes themselves; the rest stands in the text of
 * their functions. In which API set a member came is for the library itself to check.
 */

export interface Property {
  /** The name in documentation and code; the key of the map is the name on the wire. */
  readonly name: string;
  readonly writable: boolean;
}

export interface Navigation {
  readonly name: string;
  readonly className: string;
}

export interface Method {
  readonly name: string;
  /** Changes the workbook, or may. */
  readonly writes: boolean;
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
  /** What may be written to a property, or be the first argument of a method. */
  readonly choices: ReadonlyMap<string, readonly unknown[]>;
}

/** The library has lists of choices, but does not say which members they are for. */
const CHOICES: Readonly<Record<string, string>> = {
  'ChartCollection.add': 'ChartType',
  'PageLayout.orientation': 'PageOrientation',
  'PageLayout.paperSize': 'PaperType',
  'Range.clear': 'ClearApplyTo',
  'Range.insert': 'InsertShiftDirection',
  'RangeBorder.style': 'BorderLineStyle',
  'RangeBorder.weight': 'BorderWeight',
  'RangeFont.underline': 'RangeUnderlineStyle',
  'RangeFormat.horizontalAlignment': 'HorizontalAlignment',
  'RangeFormat.verticalAlignment': 'VerticalAlignment',
  'Worksheet.copy': 'WorksheetPositionType',
};

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
    properties: readProperties(prototype),
    navigations: new Map(sources.flatMap(([name, source]) => readNavigation(name, source))),
    methods: new Map(methods),
    events: new Map(events.map(({ start, event }) => [start, event])),
    eventEnds: new Map(events.map(({ start, end }) => [end, start])),
    choices: readChoices(library, className),
  };
}

function readProperties(prototype: Prototype): Map<string, Property> {
  const list = (name: string): readonly unknown[] => (prototype[name] ?? []) as readonly unknown[];
  const names = list('_scalarPropertyNames');
  const writable = list('_scalarPropertyUpdateable');
  return new Map(
    list('_scalarPropertyOriginalNames').map((wireName, index) => [
      String(wireName),
      { name: String(names[index]), writable: writable[index] === true },
    ]),
  );
}

function readChoices(library: Record<string, unknown>, className: string): Map<string, readonly unknown[]> {
  return new Map(
    Object.entries(CHOICES).flatMap(([member, list]) => {
      const [of = '', name = ''] = member.split('.');
      return of === className ? [[name, Object.values(library[list] as object)] as const] : [];
    }),
  );
}

function readNavigation(name: string, source: string): [string, Navigation][] {
  const [, className, wireName] = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(source) ?? [];
  if (className === undefined || wireName === undefined) return [];
  return [[wireName, { name, className }]];
}

function readMethod(name: string, source: string): [string, Method][] {
  const [, wireName, operation] =
    /_createMethodObject\((?:Excel\.)?\w+, this, "(\w+)", (\d)/.exec(source) ??
    /_invokeMethod\(this, "(\w+)", (\d)/.exec(source) ??
    [];
  if (wireName === undefined) return [];
  return [[wireName, { name, writes: operation === '0' }]];
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
