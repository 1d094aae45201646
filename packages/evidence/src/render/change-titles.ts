import type { ClaimChangeKind, ReportComparison } from '../baseline/report-comparison';
import type { Verdict } from '../report/report';

/** What became of a claim, in words, and the verdict that has the symbol and the colour for it. */
export const CHANGE_TITLES: Readonly<Record<ClaimChangeKind, readonly [title: string, like: Verdict]>> = {
  'new-gap': ['new gap', 'missing'],
  lost: ['lost evidence', 'missing'],
  weaker: ['weaker', 'not-checked'],
  changed: ['changed', 'not-checked'],
  stronger: ['stronger', 'verified'],
  fixed: ['fixed', 'verified'],
  'known-gap': ['known gap', 'waived'],
};

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** `1 new gap, 2 known gaps`; empty when nothing changed and nothing is known. */
export const countsOf = ({ claims, faults }: Pick<ReportComparison, 'claims' | 'faults'>): string => {
  const count = (kind: ClaimChangeKind): number => claims.filter((each) => each.kind === kind).length;
  return [
    ...counted(count('new-gap'), 'new gap', 'new gaps'),
    ...counted(count('lost'), 'claim lost its evidence', 'claims lost their evidence'),
    ...counted(faults.added.length, 'new fault', 'new faults'),
    ...counted(count('weaker'), 'weaker', 'weaker'),
    ...counted(count('stronger'), 'stronger', 'stronger'),
    ...counted(count('changed'), 'otherwise changed', 'otherwise changed'),
    ...counted(count('fixed'), 'fixed', 'fixed'),
    ...counted(count('known-gap') + faults.known.length, 'known gap or fault', 'known gaps or faults'),
  ].join(', ');
};
