/** As much of XML as a manifest has: elements, attributes and texts. What is not well-formed is thrown. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function parseXml(xml: string): Element {
  const document = { name: '', children: [] as Element[], text: '' };
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    { ...document, attributes: {} },
  ];
  const tokens = xml.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').matchAll(/<[^>]*>|[^<]+/g);
  for (const [token] of tokens) {
    const top = open.at(-1)!;
    const close = /^<\/([\w:]+)\s*>$/.exec(token)?.[1];
    if (close !== undefined) {
      if (close !== top.name) throw new Error(`<${top.name}> ends with ${token}`);
      open.pop();
      open.at(-1)!.children.push(top);
    } else if (token.startsWith('<')) {
      const [, name = '', attributes = '', empty] =
        /^<([\w:]+)((?:\s+[\w:]+="[^"<&]*")*)\s*(\/?)>$/.exec(token) ?? [];
      if (name === '') throw new Error(`no element: ${token}`);
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      if (empty === '/') top.children.push(element);
      else open.push(element);
    } else top.text += token.trim();
  }
  const [root] = open[0]!.children;
  if (open.length > 1 || root === undefined) throw new Error(`<${open.at(-1)!.name}> does not end`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** This element and all within it. */
export function allIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allIn)];
}
