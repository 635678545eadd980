import { publishedCases } from '../../../src/core/example/published-cases';
import { failsAtEveryAction } from './every-action';
import { openedDocument } from './opened';

describe('A first report', () => {
  failsAtEveryAction(() => openedDocument(publishedCases()));
});
