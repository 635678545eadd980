/** A workbook of its own opens in a page of its own, beside the one that is open. Nothing goes over a network for it. */

/** What the address of such a page ends in. */
const ASKS = '#nieuw';
/** A page that does not ask for its workbook by then did not load. */
const PATIENCE_MS = 20_000;

export interface HandedOver {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Null where the browser allows no new page. */
export async function openBeside(workbook: HandedOver): Promise<'opened' | null> {
  const other = window.open(location.pathname + ASKS, '_blank');
  if (other === null) return null;
  const asked = await message(other);
  if (asked === null) return null;
  other.postMessage(workbook, location.origin);
  return 'opened';
}

/** The workbook that the page which opened this one hands over; null: this page was opened by itself. */
export async function handedOver(): Promise<HandedOver | null> {
  const { opener } = window as { readonly opener: Window | null };
  if (location.hash !== ASKS || opener === null) return null;
  // Who loads this page again gets what anybody gets.
  history.replaceState(null, '', location.pathname);
  const answer = message(opener);
  opener.postMessage('nieuw', location.origin);
  const given = await answer;
  return isWorkbook(given) ? given : null;
}

/** The next message of that page. */
function message(from: Window): Promise<unknown> {
  return new Promise((resolve) => {
    const heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== from || origin !== location.origin) return;
      end(data);
    };
    const end = (data: unknown): void => {
      removeEventListener('message', heard);
      clearTimeout(timer);
      resolve(data);
    };
    const timer = setTimeout(() => {
      end(null);
    }, PATIENCE_MS);
    addEventListener('message', heard);
  });
}

function isWorkbook(given: unknown): given is HandedOver {
  if (typeof given !== 'object' || given === null) return false;
  const { bytes, name } = given as Partial<Record<keyof HandedOver, unknown>>;
  return bytes instanceof Uint8Array && typeof name === 'string';
}
