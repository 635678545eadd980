/**
 * What Excel asks of a manifest, as far as it can be seen without Excel: Microsoft's own validator is a service on the
 * network. Limits and order are those of Microsoft's documentation (learn.microsoft.com/javascript/api/manifest).
 */
import { parseNumber } from 'office-addin-cli';
import { allIn, parseXml, type Element } from './xml-tree';

export interface Around {
  /** The version of the package. */
  readonly version: string;
  /** Where the files are hosted. */
  readonly host: string;
  /** Width and height of a picture that is hosted; null: there is no such file. */
  readonly pixels: (path: string) => readonly [number, number] | null;
  /** Whether a page or script is hosted. */
  readonly isHosted: (path: string) => boolean;
}

/** The sizes that the ribbon asks for; only 16, 32 and 80 must be there. */
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** How long a text may be. */
const LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  FunctionName: 64,
};

/** The highest requirement sets that the product declares: what is newer it asks for when it is there. */
const HIGHEST: Readonly<Record<string, string>> = {
  ExcelApi: '1.12',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.2',
};

/** Elements whose children have a fixed order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Every rule that this manifest breaks, as a sentence; none when it is right. */
export function brokenRules(xml: string, around: Around): readonly string[] {
  const root = parseXml(xml);
  const all = allIn(root);
  const rules = [
    identity,
    order,
    resources,
    identifiers,
    addresses,
    icons,
    lengths,
    requirements,
    locales,
    runtimes,
  ];
  return rules.flatMap((rule) => rule(all, around));
}

type Rule = (all: readonly Element[], around: Around) => readonly string[];

const named = (all: readonly Element[], name: string): readonly Element[] =>
  all.filter((element) => element.name === name);
const textOf = (all: readonly Element[], name: string): string => named(all, name)[0]?.text ?? '';

const identity: Rule = (all, { version }) => [
  ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(textOf(all, 'Id')) ? [] : ['the Id is no identity']),
  ...(textOf(all, 'Version') === `${version}.0` ? [] : [`the version is not ${version}.0`]),
  ...(all[0]?.attributes['xsi:type'] === 'TaskPaneApp' ? [] : ['it is no TaskPaneApp']),
  ...(named(all, 'Host').every(({ attributes }) =>
    ['Workbook'].includes(attributes['Name'] ?? attributes['xsi:type'] ?? ''),
  )
    ? []
    : ['it is for more than workbooks']),
  ...(textOf(all, 'Permissions') === 'ReadWriteDocument' ? [] : ['it asks for other rights']),
];

const order: Rule = (all) =>
  all.flatMap(({ name, children }) => {
    const wanted = ORDER[name];
    if (wanted === undefined) return [];
    const places = children.map((child) => wanted.indexOf(child.name));
    return places.every((place, index) => place >= (places[index - 1] ?? 0))
      ? []
      : [`the children of ${name} stand in another order`];
  });

/** What is pointed at, with the kind of resource that must be there. */
function kindFor({ name }: Element): string {
  if (name === 'bt:Image') return 'bt:Image';
  return /SourceLocation|Runtime|FunctionFile|Url$/.test(name) ? 'bt:Url' : 'bt:String';
}

const resources: Rule = (all) => {
  const users = all.filter(({ attributes }) => attributes['resid'] !== undefined);
  const defined = all.filter(
    ({ name, attributes }) => name.startsWith('bt:') && attributes['id'] !== undefined,
  );
  const isDefined = (user: Element): boolean =>
    defined.some(
      ({ name, attributes }) => attributes['id'] === user.attributes['resid'] && name === kindFor(user),
    );
  const isUsed = ({ attributes }: Element): boolean =>
    users.some((user) => user.attributes['resid'] === attributes['id']);
  return [
    ...users
      .filter((user) => !isDefined(user))
      .map((user) => `${user.attributes['resid'] ?? ''} is not defined`),
    ...defined.filter((one) => !isUsed(one)).map((one) => `${one.attributes['id'] ?? ''} is not used`),
    ...defined
      .map(({ attributes }) => attributes['id'] ?? '')
      .filter((id) => id.length > 32)
      .map((id) => `${id} is longer than 32 characters`),
  ];
};

const identifiers: Rule = (all) => {
  const ids = all.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`);
};

const addresses: Rule = (all, { host, isHosted }) =>
  all
    .filter(({ name }) => name !== 'OfficeApp')
    .flatMap(({ attributes }) => [attributes['DefaultValue'] ?? '', attributes['Value'] ?? ''])
    .filter((value) => /^\w+:\/\//.test(value))
    .flatMap((address) => [
      ...(address.startsWith('https://') ? [] : [`${address} is not https`]),
      ...(address.startsWith(`${host}/`) && isHosted(address.slice(host.length + 1))
        ? []
        : [`${address} is not hosted`]),
    ]);

const icons: Rule = (all, { host, pixels }) => {
  const addressOf = (resid: string | undefined): string =>
    named(all, 'bt:Image').find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'] ??
    '';
  const isOfSize = (address: string, size: number): boolean => {
    const found = pixels(address.slice(host.length + 1));
    return found !== null && found[0] === size && found[1] === size;
  };
  const product: readonly (readonly [string, number])[] = [
    [named(all, 'IconUrl')[0]?.attributes['DefaultValue'] ?? '', 32],
    [named(all, 'HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? '', 64],
  ];
  const ribbon = named(all, 'Icon').flatMap(({ children }) => [
    ...ICON_SIZES.filter((size) => !children.some((image) => image.attributes['size'] === String(size))).map(
      (size) => `an icon has no picture of ${String(size)} pixels`,
    ),
    ...children
      .map((image) => [addressOf(image.attributes['resid']), Number(image.attributes['size'])] as const)
      .filter(([address, size]) => !isOfSize(address, size))
      .map(([address, size]) => `${address} is no picture of ${String(size)} pixels`),
  ]);
  return [
    ...product
      .filter(([address, size]) => !isOfSize(address, size))
      .map(([address, size]) => `${address} is no picture of ${String(size)} pixels`),
    ...ribbon,
  ];
};

const lengths: Rule = (all) =>
  all.flatMap((element) => {
    const limit = LENGTHS[element.name];
    if (limit === undefined) return [];
    return allIn(element)
      .flatMap(({ attributes, text }) => [attributes['DefaultValue'], attributes['Value'], text])
      .filter((text) => text !== undefined && text.length > limit)
      .map((text) => `"${text ?? ''}" is longer than ${String(limit)} characters`);
  });

const requirements: Rule = (all) =>
  named(all, 'Set').flatMap(({ attributes: { Name: name = '', MinVersion: minimum = '' } }) => {
    // 1.12 comes after 1.2.
    const [major, minor] = versionOf(minimum);
    const [mostMajor, mostMinor] = versionOf(HIGHEST[name] ?? '0.0');
    return major < mostMajor || (major === mostMajor && minor <= mostMinor)
      ? []
      : [`it asks for ${name} ${minimum}`];
  });

function versionOf(text: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = text.split('.').map((part) => parseNumber(part) ?? 0);
  return [major, minor];
}

const locales: Rule = (all) => [
  ...(textOf(all, 'DefaultLocale') === 'nl-NL' ? [] : ['it does not speak Dutch first']),
  ...[
    ...named(all, 'Description').filter(({ attributes }) => attributes['DefaultValue'] !== undefined),
    ...named(all, 'bt:String'),
  ]
    // The namespace is the same in every language, so that a formula travels.
    .filter(({ attributes }) => attributes['DefaultValue'] !== 'EFFECT')
    .filter(({ children }) => !children.some(({ attributes }) => attributes['Locale'] === 'en-US'))
    .map(({ attributes }) => `"${attributes['DefaultValue'] ?? ''}" has no English text`),
];

/** With a shared runtime one page is everything; without one there is no page for commands to run in. */
const runtimes: Rule = (all) => {
  const [runtime] = named(all, 'Runtime');
  const page = named(all, 'Page')[0]?.children[0]?.attributes['resid'];
  const functionFile = named(all, 'FunctionFile')[0]?.attributes['resid'];
  const commands = named(all, 'FunctionName');
  const isDeclared = named(all, 'Set').some(({ attributes }) => attributes['Name'] === 'SharedRuntime');
  if (runtime === undefined)
    return [
      ...(commands.length > 0 ? ['commands have no runtime'] : []),
      ...(isDeclared ? ['it asks for a shared runtime and has none'] : []),
    ];
  return [
    ...(runtime.attributes['lifetime'] === 'long' ? [] : ['the runtime ends too soon']),
    ...(page === runtime.attributes['resid'] ? [] : ['the functions run elsewhere']),
    ...(functionFile === runtime.attributes['resid'] ? [] : ['the commands run elsewhere']),
    ...(isDeclared ? [] : ['it does not ask for the shared runtime']),
  ];
};
