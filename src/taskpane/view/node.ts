/** A part of the page as data: what it should look like, whatever it looks like now. patch.ts makes it so. */

/** True: the attribute without a value. False or absent: not there. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type Listener = (event: Event) => void;

export interface Node {
  readonly tag: string;
  /** Tells it apart from its neighbours, where those come and go. */
  readonly key: string | undefined;
  readonly attributes: Attributes;
  /** By the name of the event: "click". */
  readonly listeners: Readonly<Record<string, Listener>>;
  readonly children: readonly Child[];
}

export type Child = Node | string;
/** A part that is not there is null. */
export type Children = readonly (Child | null)[];

interface Given extends Attributes {
  readonly key?: string;
}

export function node(tag: string, given: Given = {}, children: Children = []): Node {
  const { key, ...attributes } = given;
  return { tag, key, attributes, listeners: {}, children: children.filter((each) => each !== null) };
}

/** The same, that listens. */
export function on(event: string, listener: Listener, to: Node): Node {
  return { ...to, listeners: { ...to.listeners, [event]: listener } };
}

/** A button says what it does, in words. While it may not be used it can still be found and read. */
export function button(
  words: string,
  press: () => void,
  { disabled = false, ...attributes }: Given & { readonly disabled?: boolean } = {},
): Node {
  const given = { type: 'button', ...(disabled ? { 'aria-disabled': 'true' } : {}), ...attributes };
  return on(
    'click',
    () => {
      if (!disabled) press();
    },
    node('button', given, [words]),
  );
}

/**
 * The line that opens a part. Excel on the web takes the Tab key over from the browser, and its list of what can have the
 * focus lacks this one: only with a tabindex does it stop here.
 */
export function summary(children: Children): Node {
  return node('summary', { tabindex: 0 }, children);
}

export function paragraph(text: string, attributes: Given = {}): Node {
  return node('p', attributes, [text]);
}
