/**
 * What the approach cost per school and year. This comes from no case, but average cost and children of one school may
 * tell at which school a case was: they are published only where the school of a case is public anyway, or where no
 * case is shown.
 */
import type { PeriodCosts, SchoolCosts } from '../../domain/assessment';
import { publicAmount } from './public-amount';
import type { SchoolNames } from './public-schools';
import type { PublicCosts, PublicPeriod, PublicRounding } from '../public-study';

export interface CostChoice {
  readonly rounding: PublicRounding;
  readonly perChild: boolean;
  readonly minimumGroup: number;
  readonly schools: SchoolNames;
}

export function publicCosts(costs: readonly SchoolCosts[], choice: CostChoice): readonly PublicCosts[] {
  return costs.flatMap(({ of, school, years, whole }): readonly PublicCosts[] => {
    // Lines without a school are in the costs of all together.
    if (whole === null || (of === 'school' && school === null)) return [];
    const periods = [...years, whole].map((each) => publicPeriod(each, each === whole, choice, of));
    return [{ school: school === null ? null : choice.schools(school), periods }];
  });
}

function publicPeriod(
  { period, total, children, average }: PeriodCosts,
  isWhole: boolean,
  { rounding, perChild, minimumGroup }: CostChoice,
  of: SchoolCosts['of'],
): PublicPeriod {
  const counted = perChild && of === 'school' && children.kind === 'counted' ? children.count : null;
  const isFew = counted !== null && counted < minimumGroup;
  return {
    period: isWhole ? null : period,
    total: publicAmount(total, rounding),
    children: counted === null ? 'notPublished' : isFew ? 'few' : counted,
    average: counted === null || isFew || average === null ? 'notPublished' : publicAmount(average, rounding),
  };
}
