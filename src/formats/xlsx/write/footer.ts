/** What stands at the bottom of every page, in the codes that every Excel knows. */
import type { PrintSetup } from '../../../core/report/document';
import { cleanText } from './clean-text';

/** Excel reads no more than this of a footer. */
const MAX_FOOTER = 255;
const PAGE_NUMBER = '&P van &N';

/** Its three parts. */
export function footerTexts(footer: PrintSetup['footer']): { left: string; centre: string; right: string } {
  const fixed = `&L&C&R${PAGE_NUMBER}`.length;
  const left = shorten(footer.left, MAX_FOOTER - fixed);
  const centre = shorten(footer.centre, MAX_FOOTER - fixed - left.length);
  return { left, centre, right: PAGE_NUMBER };
}

/** The text with doubled ampersands, cut to what fits. */
function shorten(text: string, room: number): string {
  const pieces = Array.from(cleanText(text)).map((character) => (character === '&' ? '&&' : character));
  if (pieces.join('').length <= room) return pieces.join('');
  let kept = '';
  for (const piece of pieces) {
    if (kept.length + piece.length >= room) break;
    kept += piece;
  }
  return room > 0 ? `${kept}…` : '';
}
