/** The add-in as its manifest describes it: where its page is, and the buttons that it puts in the ribbon. */

export interface AddIn {
  /** The page of the pane, which holds the functions as well. */
  readonly page: string;
  /** Where its functions are described. */
  readonly functions: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The action in the page that it starts; null: it opens the pane. */
  readonly action: string | null;
}

export function addInOf(manifest: string): AddIn {
  const xml = new DOMParser().parseFromString(manifest, 'application/xml');
  const resource = (id: string): string =>
    xml.querySelector(`Resources [id="${id}"]`)?.getAttribute('DefaultValue') ?? '';
  const meant = (within: Element, selector: string): string =>
    resource(within.querySelector(selector)?.getAttribute('resid') ?? '');
  const { documentElement: whole } = xml;
  return {
    page: meant(whole, 'Runtime'),
    functions: meant(whole, 'Metadata > SourceLocation'),
    buttons: [...xml.querySelectorAll('Control')].map((control) => ({
      label: meant(control, ':scope > Label'),
      tip: meant(control, 'Supertip > Description'),
      icon: meant(control, 'Image[size="32"]'),
      action: control.querySelector('FunctionName')?.textContent ?? null,
    })),
  };
}
