import type { ComparedReport } from '@hexastyle/plugin-well-architected-common';

/** What tells two reports apart in a heading: their environments, or their commits, or their times. */
export function sideNames(base: ComparedReport, head: ComparedReport): readonly [string, string] {
  if (base.environment !== head.environment) {
    return [base.environment, head.environment];
  }
  const commits = [base, head].map(({ commit }) => commit.slice(0, 10));
  const [from = '', to = ''] =
    base.commit === head.commit ? [base, head].map((side, index) => `${commits[index]} of ${minute(side)}`) : commits;
  return [from, to];
}

function minute({ generatedAt }: ComparedReport): string {
  return generatedAt.slice(0, 16).replace('T', ' ');
}
