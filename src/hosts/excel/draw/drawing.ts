/** One sheet while it is drawn: what comes, and where. */
import type { Layout } from '../../../formats/xlsx/write/layout';
import type { DateSystem } from '../read/date-system';
import type { Contents } from './contents';
import type { Standing } from './standing';

export interface Drawing {
  readonly standing: Standing;
  readonly worksheet: Excel.Worksheet;
  readonly layout: Layout;
  readonly contents: Contents;
  readonly fontSize: number;
  readonly dates: DateSystem;
}
