/** How the outcomes were made: the method, the choices, the prices that anybody can look up, and what was left out. */
import { cell, line, table, textBlock, textHeader } from '../../report/blocks';
import type { Block, Sheet } from '../../report/document';
import { formatAmount, formatCents } from '../../text/format';
import { PUBLIC_VERSION } from '../../text/public-version';
import { VERANTWOORDING } from '../../text/reports/verantwoording';
import { VERSION } from '../../version';
import { payersText } from './outcomes-sheet';
import { publicSheet, publicTitle } from './public-sheet';
import type { PublicStudy } from '../public-study';

const TEXT = PUBLIC_VERSION.account;
const WIDTHS = [30, 50, 22, 16, 50];

export function accountSheet(study: PublicStudy): Sheet {
  const { amounts, sources } = VERANTWOORDING;
  return publicSheet(PUBLIC_VERSION.sheets.account, WIDTHS, [
    publicTitle(study, [line(TEXT.subtitle, 'subtitle')]),
    ...methodBlocks(study),
    ...priceBlocks(study),
    textBlock([line(amounts.heading, 'heading'), amounts.range, amounts.uncertain, amounts.none]),
    textBlock([line(sources.heading, 'heading'), ...sources.list.map((source) => `• ${source}`)]),
    privacyBlock(study),
  ]);
}

function methodBlocks(study: PublicStudy): readonly Block[] {
  const { method, columns } = VERANTWOORDING;
  const facts = [
    [method.method, method.methodName],
    [method.product, method.productName(VERSION)],
    [method.basis, method.basisChosen[study.costBasis]],
    [method.perspective, payersText(study)],
    [method.rounding, method.roundedTo(formatCents(study.rounding * 100))],
    [method.index, study.priceYear === null ? method.notIndexed : TEXT.priceYear(study.priceYear)],
  ] as const;
  return [
    textBlock([line(method.heading, 'heading')]),
    table(
      textHeader([columns.item, columns.value]),
      facts.map(([label, value]) => [cell(label, 'cellText'), cell(value, 'cellText')]),
    ),
  ];
}

/** Shipped prices are not rounded: everybody can look them up. */
function priceBlocks({ prices, hiddenPrices }: PublicStudy): readonly Block[] {
  if (prices.length + hiddenPrices === 0) return [];
  const { heading, header, perUnit } = VERANTWOORDING.prices;
  const rows = prices.map(({ code, provision, unit, tariff, year, source }) => [
    cell(code, 'cellText'),
    cell(provision, 'cellText'),
    cell(perUnit(formatAmount(tariff, 0), unit), 'cellText'),
    cell(String(year), 'cellText'),
    cell(source, 'cellText'),
  ]);
  const titles = [header.code, header.provision, header.tariff, header.year, header.source];
  return [
    textBlock([line(heading, 'heading')]),
    ...(rows.length === 0 ? [] : [table(textHeader(titles), rows)]),
    ...(hiddenPrices === 0 ? [] : [textBlock([TEXT.hiddenPrices(hiddenPrices)])]),
  ];
}

function privacyBlock({ attributes, minimumGroup }: PublicStudy): Block {
  const { heading, made, numbers, groups, noAttributes } = TEXT.privacy;
  return textBlock([
    line(heading, 'heading'),
    made,
    numbers,
    attributes.length === 0 ? noAttributes : groups(minimumGroup),
  ]);
}
