import type { HistoryStep, Verdict } from '@hexastyle/plugin-well-architected-common';
import type { Outcomes } from './digest-of';

/** A kept report with the verdict of each claim. */
export interface Judged {
  readonly id: string;
  readonly commit: string;
  readonly generatedAt: string;
  readonly outcomes: Outcomes;
}

/** What each report changed against the next older one of the list, which is newest first. */
export function stepsOf(reports: readonly Judged[]): readonly HistoryStep[] {
  return reports.map(({ id, commit, generatedAt, outcomes }, index) => {
    const before = reports[index + 1];
    return {
      id,
      commit,
      generatedAt,
      ...(before !== undefined && { before: { id: before.id, commit: before.commit } }),
      ...changesOf(before?.outcomes ?? outcomes, outcomes),
    };
  });
}

/** Ids of claims whose verdict differs. A verified claim that is gone is lost. */
function changesOf(before: Outcomes, after: Outcomes): Pick<HistoryStep, 'gained' | 'lost' | 'changed'> {
  const [from, to] = [new Map(before), new Map(after)];
  const ids = [...new Set([...from.keys(), ...to.keys()])].sort();
  const differing = ids.filter((id) => from.get(id) !== to.get(id));
  const isVerified = (verdicts: ReadonlyMap<string, Verdict>, id: string) => verdicts.get(id) === 'verified';
  return {
    gained: differing.filter((id) => isVerified(to, id)),
    lost: differing.filter((id) => isVerified(from, id)),
    changed: differing.filter((id) => !isVerified(from, id) && !isVerified(to, id)),
  };
}
