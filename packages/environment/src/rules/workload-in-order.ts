import type { Rule } from './rule';

const PAIRS = [
  ['low', 'expected'],
  ['expected', 'high'],
] as const;

const FIGURES = ['users', 'checkInsPerUserPerDay'] as const;

/** A quiet month is not above the expected one, and that is not above the busiest: an estimate is a range. */
export const workloadInOrder: Rule = ({ workload }) =>
  PAIRS.flatMap(([lower, upper]) =>
    FIGURES.flatMap((figure) => {
      const [least, most] = [workload?.[lower]?.[figure], workload?.[upper]?.[figure]];
      if (least === undefined || most === undefined || least <= most) return [];
      return [
        {
          path: ['workload', lower, figure],
          problem: `"workload.${lower}.${figure}" is ${least}, above "workload.${upper}.${figure}", which is ${most}`,
          fix: `lower it to at most ${most}, or raise "workload.${upper}.${figure}"`,
        },
      ];
    }),
  );
