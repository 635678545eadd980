/** Templates and examples, each as a workbook of its own: what is open stays as it is. */
import type { Document } from '../core/report/document';
import type { Size } from '../core/template/sheets';
import { NEW_FILES } from '../core/text/new-files';
import type { Host } from '../hosts/host';

export type NewWorkbook =
  | { readonly kind: 'template'; readonly size: Size }
  | { readonly kind: 'example'; readonly example: 'published' | 'fictitious' };

export async function openNewWorkbook(host: Host, wanted: NewWorkbook): Promise<'opened' | 'downloaded'> {
  return host.openWorkbook(await newDocument(wanted), newFileName(wanted));
}

export function newWorkbookText(how: 'opened' | 'downloaded'): string {
  return NEW_FILES.workbook[how];
}

export function newFileName(wanted: NewWorkbook): string {
  return wanted.kind === 'template' ? NEW_FILES.template(wanted.size) : NEW_FILES.example[wanted.example];
}

/** Loaded when it is asked for: most days nobody does. */
export async function newDocument(wanted: NewWorkbook): Promise<Document> {
  if (wanted.kind === 'template') {
    const { template } = await import('../core/template/template');
    return template(wanted.size);
  }
  if (wanted.example === 'published') {
    const { publishedCases } = await import('../core/example/published-cases');
    return publishedCases();
  }
  const { fictitiousStudy } = await import('../core/example/fictitious-study');
  return fictitiousStudy();
}
