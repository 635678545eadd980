/**
 * Carries out a batch: resolves its object paths, does its actions in order, stops at the first that fails. What was
 * done before stands, as in Excel, which rolls nothing back:
 * https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
 */
import { ExcelError, NotModelled } from '../errors';
import { ApiObject, Collection } from '../objects/api-object';
import type { ClassSchema, EventSchema, Member } from './schema';
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
  /** Methods of no object in particular: holding on to objects between batches, opening a workbook beside this one. */
  readonly housekeeping: Readonly<Record<string, (object: ApiObject, given: string) => void>>;
  below(object: ApiObject, name: string, className: string): unknown;
  referenceOf(object: ApiObject): string | undefined;
  referenced(id: string): ApiObject;
  listen(object: ApiObject, event: EventSchema): void;
  unlisten(object: ApiObject, event: EventSchema): void;
  /** Before each action; throws when a fault was put there. */
  before(): void;
  did(step: Step): void;
}

export function execute(request: Request, backend: Backend): Response {
  const execution = new Execution(request, backend);
  const Results: Result[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      backend.before();
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: execution.perform(action) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { ...refusal(error, execution.at, index), Results, TraceIds };
    }
  }
  return { Results, TraceIds };
}

/** What the client hears of an error; `ActionIndex` -1: of the batch as a whole. */
export function refusal({ code, message }: ExcelError, Location = '', ActionIndex = -1): Response {
  const Error = { Code: code, Message: message, Location, HttpStatusCode: 400, ActionIndex };
  return { Results: [], TraceIds: [], Error };
}

class Execution {
  /** The member that was last looked for. */
  at = '';
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly request: Request,
    private readonly backend: Backend,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return performOnNothing(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object);
      case ActionType.query:
        return this.project(object, loadedBy(action.QueryInfo));
      case ActionType.method:
        return this.call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
      case ActionType.setProperty:
        this.set(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotModelled(`actions of type ${action.ActionType}`);
    }
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
    if (path === undefined) throw new ExcelError('InvalidRequest');
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.root) return this.backend.root;
    if (type === PathType.reference) return this.backend.referenced(name);
    if (type === PathType.nothing) return null;
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    // Whatever hangs under a null object is a null object.
    if (parent === null) return null;
    switch (type) {
      case PathType.method:
        return this.asObject(this.call(parent, name, this.argumentsOf(path.ArgumentInfo)));
      case PathType.property:
        return this.navigate(parent, name);
      case PathType.indexer:
        this.at = `${parent.className}.getItem`;
        return this.asObject(parent.call('getItem', this.argumentsOf(path.ArgumentInfo)));
      default:
        throw new NotModelled(`object paths of type ${type}`);
    }
  }

  private navigate(parent: ApiObject, wireName: string): ApiObject | null {
    const member = this.memberOf(parent, wireName);
    if (member?.kind !== 'object') throw new ExcelError('InvalidArgument');
    return this.below(parent, member.name, member.className);
  }

  private below(parent: ApiObject, name: string, className: string): ApiObject | null {
    this.at = `${parent.className}.${name}`;
    return this.asObject(this.backend.below(parent, name, className));
  }

  private call(object: ApiObject, wireName: string, given: readonly unknown[]): unknown {
    const housekeeping = this.backend.housekeeping[wireName];
    if (housekeeping !== undefined) {
      housekeeping(object, String(given[0]));
      return null;
    }
    const member = this.memberOf(object, wireName);
    if (member?.kind === 'method') {
      if (member.writes) this.note('call', object, member.name);
      checkChoice(member.choices, given[0]);
      return object.call(member.name, given);
    }
    if (member?.kind === 'start') this.backend.listen(object, member.event);
    else if (member?.kind === 'end') this.backend.unlisten(object, member.event);
    else throw new ExcelError('InvalidArgument');
    return null;
  }

  private set(object: ApiObject, written: string, value: unknown): void {
    const member = this.memberOf(object, WRITTEN_AS[written] ?? written);
    if (member?.kind !== 'property' || !member.writable) throw new ExcelError('InvalidArgument');
    this.note('write', object, member.name);
    checkChoice(member.choices, value);
    object.write(member.name, value);
  }

  /** The properties that were asked for, with those of the objects below; a collection gives them for each item. */
  private project(object: ApiObject | null, tree: LoadTree): unknown {
    if (object === null) return null;
    const schema = this.backend.schema(object.className);
    const answer: Record<string, unknown> = this.identity(object);
    const ofItems: LoadTree = new Map();
    for (const [name, below] of tree) {
      const [wireName = '', member] = loadable(schema, name) ?? [];
      if (name === '*') {
        if (schema.isCollection) ofItems.set('*', below);
        for (const [own, { kind, name: known }] of schema.members)
          if (kind === 'property' && object.knows(known)) answer[own] = this.read(object, known);
      } else if (schema.isCollection && this.isOfItem(schema, name)) ofItems.set(name, below);
      else if (member?.kind === 'property') answer[wireName] = this.read(object, name);
      else if (member?.kind === 'object') {
        const next = this.below(object, name, member.className);
        answer[wireName] = this.project(next, below.size > 0 ? below : allPlain());
      } else throw new ExcelError('InvalidArgument');
    }
    if (ofItems.size > 0 && object instanceof Collection)
      answer['_Items'] = object.all().map((item: ApiObject) => this.project(item, ofItems));
    return answer;
  }

  private isOfItem({ itemClass }: ClassSchema, name: string): boolean {
    return itemClass !== undefined && loadable(this.backend.schema(itemClass), name) !== undefined;
  }

  private read(object: ApiObject, name: string): unknown {
    this.note('read', object, name);
    return object.read(name);
  }

  /** By what the client finds the object again in a later batch. */
  private identity(object: ApiObject): Record<string, unknown> {
    const { members } = this.backend.schema(object.className);
    const answer: Record<string, unknown> = {};
    const id = ['Id', '_Id'].find((name) => members.has(name));
    if (id !== undefined) answer[id] = object.read('id');
    const reference = this.backend.referenceOf(object);
    if (members.has('_ReferenceId') && reference !== undefined) answer['_ReferenceId'] = reference;
    return answer;
  }

  private memberOf({ className }: ApiObject, wireName: string): Member | undefined {
    this.at = `${className}.${wireName}`;
    return this.backend.schema(className).members.get(wireName);
  }

  private note(kind: Step['kind'], object: ApiObject, name: string): void {
    this.at = `${object.className}.${name}`;
    this.backend.did({ kind, member: this.at, target: object.label });
  }

  private asObject(value: unknown): ApiObject | null {
    if (value === null || value instanceof ApiObject) return value;
    throw new NotModelled(this.at);
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

/** A null object can be asked whether it is one, and let go of; anything else fails. */
function performOnNothing({ ActionType: type, Name: name }: Action): null {
  const isCall = type === ActionType.method && name !== '_KeepReference';
  if (isCall || type === ActionType.setProperty) throw new ExcelError('ItemNotFound');
  return null;
}

function checkChoice(choices: readonly unknown[] | undefined, given: unknown): void {
  if (choices !== undefined && given !== undefined && !choices.includes(given))
    throw new ExcelError('InvalidArgument');
}

/** What can be loaded, by the name in documentation and code. */
function loadable({ members }: ClassSchema, name: string): [string, Member] | undefined {
  for (const member of members) {
    const [, { kind, name: own }] = member;
    if (own === name && (kind === 'property' || kind === 'object')) return member;
  }
  return undefined;
}
