import type { DomainCount } from '../../domain/assessment';
import type { Study } from '../../domain/study';

/** Per life domain in how many cases it improved, and in how many nobody knows (method, section 9). */
export function countImproved({ cases, domains }: Study): readonly DomainCount[] {
  return domains.map((domain) => {
    const ratings = cases.map((each) => each.ratings.find((rating) => rating.domain === domain));
    return {
      domain,
      improved: ratings.filter((rating) => (rating?.score ?? 0) > 0).length,
      notDiscussed: ratings.filter((rating) => rating === undefined).length,
      unclear: ratings.filter((rating) => rating?.score === null).length,
      of: cases.length,
    };
  });
}
