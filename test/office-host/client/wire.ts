/** What the client sends for a batch, and what it wants back. The names and numbers are those of Microsoft's library. */

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How to get at an object: from its parent by a property, a method or a key. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For every argument that is an object of the workbook: its path. */
  readonly ReferencedObjectPathIds?: readonly ReferencedIds[];
}
export type ReferencedIds = number | null | readonly ReferencedIds[];

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** What `load` asks for: "name", "format/fill/color". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Response {
  readonly Results: readonly Result[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Something that Excel tells of its own accord: an event of the workbook, a function that is called. */
export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

/** An entry, of which most are not of somebody else and for nobody in particular. */
export function entry(
  kind: { readonly messageCategory: number; readonly messageType: number },
  message: unknown,
  targetId = '',
  isRemoteOverride = false,
): Entry {
  return { ...kind, targetId, message: JSON.stringify(message), isRemoteOverride };
}

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** Properties that the client writes under another name than it reads them. */
export const WRITTEN_AS: Readonly<Record<string, string>> = {
  Gridlines: 'ShowGridlines',
  Headings: 'ShowHeadings',
};

/** The bit of a request that says: wait for a cell that is being edited (`Excel.run({ delayForCellEdit: true }`). */
export const DELAY_FOR_CELL_EDIT = 64;

/** Whether the client only lets go of ranges, as it does by itself after `Excel.run`. */
export function isCleanUp({ Actions: actions }: Request): boolean {
  const releases = actions.filter(({ Name: name }) => name === '_RemoveReference');
  return releases.length > 0 && actions.every(({ Name: name }) => name === '_RemoveReference' || name === '');
}
