/**
 * Carries out a batch: resolves its object paths, does its actions in order, stops at the first that fails. What was
 * done before stands, as in Excel, which rolls nothing back:
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
import { ExcelError, NotModelled } from '../errors';
import { ApiObject, Collection } from '../objects/api-object';
import type { ClassSchema, EventSchema } from './schema';
import { allPlain, loadedBy, type LoadTree } from './query';
import {
  ActionType,
  PathType,
  WRITTEN_AS,
  type Action,
  type ArgumentInfo,
  type ReferencedIds,
  type Request,
  type Response,
  type Result,
} from './wire';

/** What a batch did to one member: "Range.values" of "Blad1!A1:B2". */
export interface Step {
  readonly kind: 'read' | 'write' | 'call';
  readonly member: string;
  readonly target: string;
}

/** What the executor asks of the Excel behind it. */
export interface Backend {
  readonly schema: (className: string) => ClassSchema;
  readonly root: ApiObject;
  newObject(name: string): ApiObject;
  /** Methods of no object in particular: holding on to objects between batches, opening a workbook beside this one. */
  readonly housekeeping: Readonly<Record<string, (object: ApiObject, given: string) => void>>;
  referenceOf(object: ApiObject): string | undefined;
  referenced(id: string): ApiObject;
  listen(object: ApiObject, event: EventSchema): void;
  unlisten(object: ApiObject, event: EventSchema): void;
  /** Before each action; throws when a fault was put there. */
  before(action: number): void;
  did(step: Step): void;
}

export function execute(request: Request, backend: Backend): Response {
  const execution = new Execution(request, backend);
  const results: Result[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      backend.before(index);
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: execution.perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message, location, status } = error;
      const Error = {
        Code: code,
        Message: message,
        Location: location,
        HttpStatusCode: status,
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traceIds, Error };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Execution {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly request: Request,
    private readonly backend: Backend,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return this.performOnNothing(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object);
      case ActionType.query:
        return this.query(object, action);
      case ActionType.method:
        return this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
      case ActionType.setProperty:
        this.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, this.wireName(object, name), value);
        return null;
      default:
        throw new NotModelled(`actions of type ${action.ActionType}`);
    }
  }

  /** A null object can be asked whether it is one, and let go of; anything else fails. */
  private performOnNothing({ ActionType: type, Name: name }: Action): null {
    const changes = type === ActionType.setProperty || type === ActionType.update;
    if (changes || (type === ActionType.method && name !== '_KeepReference'))
      throw new ExcelError('ItemNotFound', name);
    return null;
  }

  private resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = this.find(id);
    this.resolved.set(id, found);
    return found;
  }

  private find(id: number): ApiObject | null {
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError('InvalidRequest', `object path ${id}`);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.backend.root;
      case PathType.newObject:
        return this.backend.newObject(path.Name);
      case PathType.reference:
        return this.backend.referenced(path.Name);
      case PathType.nothing:
        return null;
      default:
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    // Whatever hangs under a null object is a null object.
    if (parent === null) return null;
    const given = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(this.call(parent, path.Name, given), parent, path.Name);
      case PathType.property:
        return this.navigate(parent, path.Name);
      case PathType.indexer:
        return asObject(memberOf(parent, 'getItem').call(parent, ...given), parent, 'getItem');
      default:
        throw new NotModelled(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private navigate(parent: ApiObject, name: string): ApiObject | null {
    const navigation = this.backend.schema(parent.className).navigations.get(name);
    if (navigation === undefined) throw new ExcelError('InvalidArgument', `${parent.className}.${name}`);
    return asObject(valueOf(parent, navigation.name), parent, name);
  }

  private call(object: ApiObject, wireName: string, given: readonly unknown[]): unknown {
    const housekeeping = this.backend.housekeeping[wireName];
    if (housekeeping !== undefined) {
      housekeeping(object, String(given[0]));
      return null;
    }
    const { methods, events, eventEnds } = this.backend.schema(object.className);
    const start = events.get(wireName);
    if (start !== undefined) {
      this.backend.listen(object, start);
      return null;
    }
    const end = events.get(eventEnds.get(wireName) ?? '');
    if (end !== undefined) {
      this.backend.unlisten(object, end);
      return null;
    }
    const method = methods.get(wireName);
    if (method === undefined) throw new ExcelError('InvalidArgument', `${object.className}.${wireName}`);
    const member = memberOf(object, method.name);
    if (method.writes) this.note('call', object, method.name);
    return member.apply(object, given.slice());
  }

  private set(object: ApiObject, written: string, value: unknown): void {
    const wireName = WRITTEN_AS[written] ?? written;
    const property = this.backend.schema(object.className).properties.get(wireName);
    const location = `${object.className}.${property?.name ?? wireName}`;
    if (property?.writable !== true) throw new ExcelError('InvalidArgument', location);
    if (!(property.name in object)) throw new NotModelled(location);
    this.note('write', object, property.name);
    const before = isField(object, property.name) ? valueOf(object, property.name) : null;
    // What is merely stored takes what it holds; the rest looks for itself.
    if (before !== null && typeof before !== typeof value) throw new ExcelError('InvalidArgument', location);
    Reflect.set(object, property.name, value);
  }

  private query(object: ApiObject, { QueryInfo: info = {} }: Action): unknown {
    return this.project(object, loadedBy(info), info);
  }

  /** The properties that were asked for, with those of the objects below; a collection gives them for each item. */
  private project(
    object: ApiObject | null,
    tree: LoadTree,
    page: { readonly Top?: number; readonly Skip?: number } = {},
  ): unknown {
    if (object === null) return null;
    const { className } = object;
    const schema = this.backend.schema(className);
    const answer: Record<string, unknown> = this.identity(object);
    const ofItems: LoadTree = new Map();
    for (const [name, below] of tree) {
      const property = [...schema.properties].find(([, { name: own }]) => own === name);
      const navigation = [...schema.navigations].find(([, { name: own }]) => own === name);
      if (name === '*') {
        if (schema.isCollection) ofItems.set('*', below);
        for (const [wireName, { name: own }] of schema.properties)
          if (own in object) answer[wireName] = this.read(object, own);
      } else if (schema.isCollection && this.isOfItem(schema, name)) ofItems.set(name, below);
      else if (property !== undefined) answer[property[0]] = this.read(object, name);
      else if (navigation !== undefined) {
        const next = asObject(valueOf(object, name), object, name);
        answer[navigation[0]] = this.project(next, below.size > 0 ? below : allPlain());
      } else throw new ExcelError('InvalidArgument', `${className}.load("${name}")`);
    }
    if (ofItems.size > 0 && object instanceof Collection) {
      const skipped = page.Skip ?? 0;
      const items = object.all().slice(skipped, skipped + (page.Top ?? Infinity));
      answer['_Items'] = items.map((item: ApiObject) => this.project(item, ofItems));
    }
    return answer;
  }

  private isOfItem({ itemClass }: ClassSchema, name: string): boolean {
    if (itemClass === undefined) return false;
    const { properties, navigations } = this.backend.schema(itemClass);
    return [...properties.values(), ...navigations.values()].some((member) => member.name === name);
  }

  private read(object: ApiObject, name: string): unknown {
    this.note('read', object, name);
    return valueOf(object, name);
  }

  /** By what the client finds the object again in a later batch. */
  private identity(object: ApiObject): Record<string, unknown> {
    const { properties } = this.backend.schema(object.className);
    const answer: Record<string, unknown> = {};
    if (properties.has('Id')) answer['Id'] = valueOf(object, 'id');
    else if (properties.has('_Id')) answer['_Id'] = valueOf(object, 'id');
    const reference = this.backend.referenceOf(object);
    if (properties.has('_ReferenceId') && reference !== undefined) answer['_ReferenceId'] = reference;
    return answer;
  }

  private wireName(object: ApiObject, name: string): string {
    const { properties } = this.backend.schema(object.className);
    return [...properties].find(([, { name: own }]) => own === name)?.[0] ?? name;
  }

  private note(kind: Step['kind'], object: ApiObject, name: string): void {
    this.backend.did({ kind, member: `${object.className}.${name}`, target: object.label });
  }

  /** Arguments as the model wants them: objects in place of their paths, and what was left out undefined. */
  private argumentsOf({
    Arguments: given = [],
    ReferencedObjectPathIds: ids = [],
  }: ArgumentInfo = {}): unknown[] {
    return given.map((value, index) => this.argument(value, ids[index] ?? null) ?? undefined);
  }

  private argument(value: unknown, ids: ReferencedIds): unknown {
    if (typeof ids === 'number') return ids === 0 ? value : this.resolve(ids);
    if (Array.isArray(value) && ids !== null)
      return value.map((each, index) => this.argument(each, ids[index] ?? null));
    return value;
  }
}

function memberOf(object: ApiObject, name: string): (...given: unknown[]) => unknown {
  const member = valueOf(object, name);
  if (typeof member !== 'function') throw new NotModelled(`${object.className}.${name}`);
  return member as (...given: unknown[]) => unknown;
}

function valueOf(object: ApiObject, name: string): unknown {
  if (!(name in object)) throw new NotModelled(`${object.className}.${name}`);
  return Reflect.get(object, name);
}

function isField(object: ApiObject, name: string): boolean {
  return Object.getOwnPropertyDescriptor(object, name)?.value !== undefined;
}

function asObject(value: unknown, parent: ApiObject, name: string): ApiObject | null {
  if (value === null || value instanceof ApiObject) return value;
  throw new NotModelled(`${parent.className}.${name}`);
}
