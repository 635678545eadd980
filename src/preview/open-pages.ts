/** Which pages with a workbook are open in this browser: a copy of one that is open is nobody's to restore. */

export interface OpenPages {
  /** The name of this page among them. */
  readonly me: string;
  others(): Promise<ReadonlySet<string>>;
}

const PREFIX = 'effectencalculator-pagina-';

/** Null where the browser cannot tell. A page holds a lock as long as it lives, however it ends. */
export function openPages(): OpenPages | null {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return null;
  const me = crypto.randomUUID();
  void locks.request(PREFIX + me, () => new Promise(() => undefined));
  return {
    me,
    others: async () => {
      const { held = [] } = await locks.query();
      const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(PREFIX));
      return new Set(names.map((name) => name.slice(PREFIX.length)).filter((name) => name !== me));
    },
  };
}
