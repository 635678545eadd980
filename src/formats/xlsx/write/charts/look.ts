/** Fills, outlines and texts in the notation of drawings. */
import { CHART_COLORS, fillOf, type ChartFill } from '../../../../core/report/charts/chart-fill';

const POINT = 12_700;

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function outlineXml(color: string, points: number): string {
  return `<a:ln w="${points * POINT}">${solid(color)}</a:ln>`;
}

export function seriesLook(fill: ChartFill): string {
  const { color, pattern, outline } = fillOf(fill);
  if (color === null) return '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const inside =
    pattern === undefined
      ? solid(color)
      : `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr>` +
        `<a:bgClr><a:srgbClr val="${CHART_COLORS.paper}"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${inside}${outlineXml(CHART_COLORS.outline, outline)}</c:spPr>`;
}

/** Upright text of so many points. */
export function textLook(size: number): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${size * 100}" b="0">${solid(CHART_COLORS.text)}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="nl-NL"/></a:p></c:txPr>'
  );
}
