/**
 * What Excel's objects have, read off Microsoft's library at test time: which properties, which of them can be written,
 * which methods, events and objects below. Properties are asked of the classes themselves; the rest stands in the text of
 * their functions. In which API set a member came is for the library itself to check.
 */

interface Named {
  /** The name in documentation and code; members are found by their name on the wire. */
  readonly name: string;
}

/** The value that is written, or the first argument, is one of the `choices`. */
interface Chosen extends Named {
  readonly choices?: readonly unknown[];
}

export type Member =
  | (Chosen & { readonly kind: 'property'; readonly writable: boolean })
  /** `writes`: changes the workbook, or may. */
  | (Chosen & { readonly kind: 'method'; readonly writes: boolean })
  | (Named & { readonly kind: 'object'; readonly className: string })
  /** A method with which somebody starts or ends listening. */
  | (Named & { readonly kind: 'start' | 'end'; readonly event: EventSchema });

/** An event, and the number by which the host sends it. */
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
  readonly members: ReadonlyMap<string, Member>;
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
  const choicesOf = (name: string): { choices?: readonly unknown[] } => {
    const list = CHOICES[`${className}.${name}`];
    return list === undefined ? {} : { choices: Object.values(library[list] as object) };
  };
  const members = [
    ...readProperties(prototype),
    ...sources.flatMap(([name, source]) => readMembers(name, source)),
  ];
  return {
    isCollection: '_isCollection' in prototype,
    itemClass: /_createChildItemObject\(Excel\.(\w+)/.exec(sources.join('\n'))?.[1],
    members: new Map(
      members.map(([wireName, member]) => [wireName, { ...member, ...choicesOf(member.name) }]),
    ),
  };
}

function readProperties(prototype: Prototype): [string, Member][] {
  const list = (name: string): readonly unknown[] => (prototype[name] ?? []) as readonly unknown[];
  const names = list('_scalarPropertyNames');
  const writable = list('_scalarPropertyUpdateable');
  return list('_scalarPropertyOriginalNames').map((wireName, index) => [
    String(wireName),
    { kind: 'property', name: String(names[index]), writable: writable[index] === true },
  ]);
}

function readMembers(name: string, source: string): [string, Member][] {
  const [, className, object] = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(source) ?? [];
  if (className !== undefined && object !== undefined) return [[object, { kind: 'object', name, className }]];
  const [, method, operation] =
    /_createMethodObject\((?:Excel\.)?\w+, this, "(\w+)", (\d)/.exec(source) ??
    /_invokeMethod\(this, "(\w+)", (\d)/.exec(source) ??
    [];
  if (method !== undefined) return [[method, { kind: 'method', name, writes: operation === '0' }]];
  const event = readEvent(name, source);
  const start = /\bregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  const end = /\bunregisterFunc: function \(\) \{ return _this\.(\w+)\(/.exec(source)?.[1];
  if (event === undefined || start === undefined || end === undefined) return [];
  return [
    [start, { kind: 'start', name, event }],
    [end, { kind: 'end', name, event }],
  ];
}

const TARGETS: Readonly<Record<string, EventSchema['target']>> = {
  '_this.id': 'object',
  '_this._eventTargetId': 'owner',
};

function readEvent(name: string, source: string): EventSchema | undefined {
  const code = /eventType: (\d+)/.exec(source)?.[1];
  const target = /getTargetIdFunc: function \(\) \{ return ([^;]+);/.exec(source)?.[1] ?? '';
  return code === undefined ? undefined : { name, code: Number(code), target: TARGETS[target] ?? 'workbook' };
}
