import type { ComparedReport } from '@hexastyle/plugin-well-architected-common';
import { sayInstant } from '../time/say-instant';

/** What tells two reports apart in a heading: their environments, or their commits, or their times. */
export function sideNames(base: ComparedReport, head: ComparedReport): readonly [string, string] {
  if (base.environment !== head.environment) {
    return [base.environment, head.environment];
  }
  const commits = [base, head].map(({ commit }) => commit.slice(0, 10));
  const [from = '', to = ''] =
    base.commit === head.commit
      ? [base, head].map((side, index) => `${commits[index]} of ${sayInstant(side.generatedAt)}`)
      : commits;
  return [from, to];
}
