import type { BestPractice } from '../../report/framework';
import type { JudgedClaim } from '../../report/report';
import type { SarifRule } from './sarif';

/** Stands for what makes the gate fail beside claims, such as an expired waiver. */
export const FAULT_RULE = 'fault-of-the-gate';

const FAULT: SarifRule = {
  id: FAULT_RULE,
  shortDescription: { text: 'Nothing makes the gate fail beside the claims.' },
  fullDescription: {
    text: 'A waiver or an attestation is expired or unused, a finding of cdk-nag is open, or a claim could not be evaluated.',
  },
  help: { text: 'The message says what to do.', markdown: 'The message says what to do.' },
  defaultConfiguration: { level: 'error' },
  properties: { tags: ['gate'] },
};

const ruleOf = (claim: JudgedClaim, practices: ReadonlyMap<string, BestPractice>): SarifRule => {
  const { id, statement, section, pillar, fix, bestPractices } = claim;
  const known = bestPractices.flatMap((each) => practices.get(each) ?? []);
  const [first] = known;
  return {
    id,
    shortDescription: { text: statement },
    fullDescription: { text: `${statement} Pillar: ${pillar}; section: ${section}.` },
    help: {
      text: [fix, ...known.map((each) => `${each.id}: ${each.title}`)].join('\n'),
      markdown: [fix, '', ...known.map((each) => `- [${each.id}: ${each.title}](${each.url})`)].join('\n'),
    },
    ...(first !== undefined && { helpUri: first.url }),
    defaultConfiguration: { level: 'error' },
    properties: { tags: [pillar, ...bestPractices] },
  };
};

/** A rule for each claim, in the order of the report, and one for faults. */
export const rulesOf = (
  claims: readonly JudgedClaim[],
  practices: ReadonlyMap<string, BestPractice>,
): readonly SarifRule[] => [...claims.map((claim) => ruleOf(claim, practices)), FAULT];
