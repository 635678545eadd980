/**
 * What an add-in in Excel on the web and the page around it say to each other: texts between two windows. The names and
 * numbers are those of Microsoft's library.
 */

/** What the add-in asks. */
export interface Question {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0: a call, 1: tell me of this event, 2: no longer. */
  readonly _actionType: 0 | 1 | 2;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A call of a numbered method. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** Some methods have numbers for their arguments. */
  readonly [argument: number]: unknown;
}

export const Method = { batch: 93, commandCompleted: 94 } as const;

/** Where a batch stands in the data of its call. */
export const BatchPart = { body: 4, flags: 6 } as const;

/** Kinds of entries. */
export const Kind = {
  callFunction: { messageCategory: 1, messageType: 1000 },
  visibility: { messageCategory: 65536, messageType: 65539 },
} as const;

const CONVERSATION = 'conversation';
const ADDIN_ID = 'effect';

/** Excel on the web, a public add-in, with shared runtime and custom functions: the last field is the sum of flags. */
const HOST = ['Excel', 'Web', '16.00', 'nl-NL', 'correlation', '', '', '19'].join('$');

/** The question in what a window received; a page gets other messages as well. */
export function questionIn(data: unknown): Question | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  const message = JSON.parse(data) as Partial<Question>;
  return message._messageType === 0 ? (message as Question) : undefined;
}

export function answerTo({ _actionName, _correlationId }: Question, from: string, data: unknown): string {
  return message({ _actionName, _correlationId, _responseType: 0, _data: data }, from);
}

export function event(name: string, from: string, data: unknown): string {
  return message({ _actionName: name, _correlationId: -1, _responseType: 1, _data: data }, from);
}

/** What Excel has the page do of its own accord: it listens to this under a name of its own. */
export function notice(action: number, from: string): string {
  const parts = { _messageType: 0, _actionType: 0, _actionName: 'Office_notifyAgave', _correlationId: 1 };
  return message({ ...parts, _conversationId: `${CONVERSATION}_ntf`, _data: [action] }, from);
}

/** Where the focus goes with Tab: into the page of the add-in, and out of it. */
export const Focus = { tabIn: 11, tabOut: 13, tabOutBackwards: 14 } as const;

function message(parts: object, from: string): string {
  const envelope = { _messageType: 1, _conversationId: CONVERSATION, _serializerVersion: 1, _errorCode: 0 };
  return JSON.stringify({ ...envelope, _origin: from, ...parts });
}

/** The frame in which Excel opens a page of an add-in: what it adds to the address, and the name of the window. */
export function frameOf(page: string, host: string): { readonly address: string; readonly name: string } {
  const address = new URL(page);
  address.searchParams.set('_host_Info', HOST);
  const xdmInfo = [CONVERSATION, ADDIN_ID, host].join('|');
  const name = { baseFrameName: 'frame', hostInfo: HOST, xdmInfo, serializerVersion: '1', flights: '[]' };
  return { address: address.href, name: JSON.stringify(name) };
}

/** What the library asks first: in which Excel it is. */
export function contextOf(sets: Readonly<Record<string, string>>): object {
  return {
    _id: ADDIN_ID,
    _appName: 16,
    _appVersion: '16.0.19000.0',
    _hostFullVersion: '16.0.19000.0',
    _appMinorVersion: 0,
    _appUILocale: 'nl-NL',
    _dataLocale: 'nl-NL',
    _docUrl: 'https://gemeente.sharepoint.com/Map1.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    // As XML; no more of it than the library reads.
    _eToken: '<t aid="effect" cid=""/>',
    _correlationId: 'correlation',
    _appInstanceId: 'instance',
    _requirementMatrix: JSON.stringify(sets),
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'Effectencalculator',
    _appDomains: [],
    _featureGates: {},
    // Out of sight, as with every workbook that uses a function.
    _initialDisplayMode: 1,
    _wacHostEnvironment: '0',
  };
}
