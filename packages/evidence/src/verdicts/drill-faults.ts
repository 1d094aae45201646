import { isAbsent, type Drill, type Facts } from '../facts/facts';
import type { JudgedClaim } from '../report/report';
import type { JudgeContext } from './judgement';
import { ageOf, concerns, DRILL_HOLDS_DAYS, lastDrills } from './standing-drills';

const faultsOf = (
  drill: Drill,
  isLast: boolean,
  claims: readonly JudgedClaim[],
  context: JudgeContext,
): readonly string[] => {
  const age = ageOf(drill, context);
  const unknown = drill.claims.filter((id) => !claims.some((claim) => claim.id === id));
  return [
    ...(age < 0 ? [`is of ${drill.date}, which lies in the future. Correct its date`] : []),
    ...(unknown.length > 0
      ? [`names the claim ${unknown.join(', ')}, which does not exist. Correct the id, or take it out`]
      : []),
    ...(isLast && drill.result === 'passed' && age > DRILL_HOLDS_DAYS
      ? [
          `is the last drill of ${drill.runbook}, ${age} days ago, and a drill holds ${DRILL_HOLDS_DAYS} days. Run the runbook again and add the record, or delete this one`,
        ]
      : []),
  ];
};

/**
 * Drills that are too old to prove anything with no newer one, lie in the future, or name what does not exist. A drill of
 * another environment is that one's; one of a runbook that is not there is a fault of every environment.
 */
export const drillFaults = (
  claims: readonly JudgedClaim[],
  { drills: found, repository }: Facts,
  context: JudgeContext,
): readonly string[] => {
  if (isAbsent(found)) return [];
  const last = new Set(lastDrills(found.drills));
  return found.drills.flatMap((drill) => {
    const isLost = !isAbsent(repository) && !repository.files.includes(drill.runbook);
    const lost = `names the runbook ${drill.runbook}, which does not exist. Correct its path, or delete the record`;
    const faults = concerns(drill, context) ? faultsOf(drill, last.has(drill), claims, context) : [];
    return [...(isLost ? [lost] : []), ...faults].map((fault) => `${drill.path}: ${fault}.`);
  });
};
