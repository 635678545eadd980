/** What people said about a case, and what helped. */
import type { ActiveElement } from '../../domain/active-element';
import type { CasePicture } from '../../domain/case-picture';
import type { Quote } from '../../domain/quote';
import { formatDay } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { cell, line, textBlock } from '../blocks';
import type { Block, Cell } from '../document';
import { gridTable } from './grid';

const TEXT = CASUSBEELD.quotes;
const QUOTE_SPANS = [5, 2, 2, 3];

export function quoteBlocks({ quotes }: CasePicture): readonly Block[] {
  if (quotes.length === 0) return [];
  return [
    textBlock([line(CASUSBEELD.parts.quotes, 'heading')]),
    gridTable(QUOTE_SPANS, TEXT.header, quotes.map(quoteCells)),
  ];
}

function quoteCells(quote: Quote): readonly Cell[] {
  const { text, role, domain } = quote;
  return [
    cell(TEXT.quoted(text), 'cellText'),
    cell(role ?? '', 'cellText'),
    cell(domain ?? '', 'cellText'),
    cell(releaseText(quote), 'cellText'),
  ];
}

function releaseText({ released, consentOf, date }: Quote): string {
  if (!released) return TEXT.notReleased;
  if (consentOf === null) return TEXT.withoutConsent;
  return TEXT.released(consentOf, date === null ? null : formatDay(date));
}

const ELEMENT_SPANS = [4, 3, 5];

export function elementBlocks({ elements }: CasePicture): readonly Block[] {
  if (elements.length === 0) return [];
  return [
    textBlock([line(CASUSBEELD.parts.elements, 'heading')]),
    gridTable(ELEMENT_SPANS, CASUSBEELD.elements.header, elements.map(elementCells)),
  ];
}

function elementCells({ name, caseKey, note }: ActiveElement): readonly Cell[] {
  const { ofCase, ofStudy } = CASUSBEELD.elements;
  return [
    cell(name, 'cellText'),
    cell(caseKey === null ? ofStudy : ofCase, 'cellText'),
    cell(note ?? '', 'cellText'),
  ];
}
