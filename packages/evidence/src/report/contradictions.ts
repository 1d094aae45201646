import { PILLARS, VERDICTS, type JudgedClaim, type PillarSummary, type Report } from './report';
import { countsOf } from './summary';

/** A place where a report says one thing and its claims another. */
export interface Contradiction {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const twice = (claims: readonly JudgedClaim[]): readonly Contradiction[] => {
  const seen = new Set<string>();
  return claims.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew
      ? []
      : [{ path: ['claims', index, 'id'], message: `an earlier claim is "${id.slice(0, 80)}" as well` }];
  });
};

const miscounted = (
  { id, claims, verdicts }: PillarSummary,
  index: number,
  own: readonly JudgedClaim[],
): readonly Contradiction[] => {
  const counts = countsOf(own);
  const of = (count: number) => `the report has ${count} such claims of ${id}`;
  return [
    ...(claims === own.length
      ? []
      : [{ path: ['summary', index, 'claims'], message: `${claims}, but ${of(own.length)}` }]),
    ...VERDICTS.filter((verdict) => verdicts[verdict] !== counts[verdict]).map((verdict) => ({
      path: ['summary', index, 'verdicts', verdict],
      message: `${verdicts[verdict]}, but ${of(counts[verdict])}`,
    })),
  ];
};

/** Whoever reads only the numbers of a report must be able to rely on them. Pure. */
export const contradictionsOf = ({ claims, summary }: Pick<Report, 'claims' | 'summary'>): readonly Contradiction[] => {
  if (summary.map(({ id }) => id).join() !== PILLARS.join()) {
    const message = `it must have one entry for each pillar, in this order: ${PILLARS.join(', ')}`;
    return [...twice(claims), { path: ['summary'], message }];
  }
  return [
    ...twice(claims),
    ...summary.flatMap((pillar, index) =>
      miscounted(
        pillar,
        index,
        claims.filter((claim) => claim.pillar === pillar.id),
      ),
    ),
  ];
};
