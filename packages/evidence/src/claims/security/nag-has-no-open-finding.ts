import { isAbsent, type AssemblyFacts, type NagFacts, type NagFinding } from '../../facts/facts';
import { unusedAcknowledgements } from '../../facts/unused-acknowledgements';
import type { Evidence } from '../../report/report';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notMet, unknown, withAssembly } from '../vocabulary/require-facts';

const PACKS = ['AwsSolutions', 'NIST.800.53.R5', 'Serverless'];

const evidenceFor = ({ rule, constructPath, source }: NagFinding): Evidence => ({
  kind: 'nag',
  rule,
  constructPath,
  ...(source !== undefined && { source }),
});

/** That a pack ran is a finding about the whole app, whose construct path is the root. */
const packChecks = ({ packs }: NagFacts): readonly Check[] =>
  PACKS.map((pack) => {
    const evidence: Evidence = { kind: 'nag', rule: pack, constructPath: '/' };
    return packs.includes(pack) ? holds(evidence) : fails(`the pack ${pack} did not run`, evidence);
  });

const findingCheck = (finding: NagFinding): Check =>
  finding.acknowledged === undefined
    ? fails(`${finding.rule} at ${finding.constructPath} is open`, evidenceFor(finding))
    : holds(evidenceFor(finding));

/** How far the packs' silence is a matter of acknowledgements, and which of those nothing needs. */
const outcome = (nag: NagFacts, assembly: AssemblyFacts): string => {
  const unused = unusedAcknowledgements(assembly, nag);
  const accepted = nag.findings.length === 0 ? '' : `; acknowledged: ${nag.findings.length}`;
  const idle = unused.length === 0 ? '' : `; these acknowledgements cover nothing: ${unused.join(', ')}`;
  return `No finding is open${accepted}${idle}.`;
};

export const nagHasNoOpenFinding: Claim = {
  id: 'nag-has-no-open-finding',
  pillar: 'security',
  section: 'Compliance and Auditing',
  principles: ['Automate security best practices'],
  statement: `The rules of cdk-nag's packs ${PACKS.join(', ')} ran over every construct, and each finding is mended or waived with a reason.`,
  bestPractices: ['SEC01-BP06', 'SEC01-BP03'],
  fix: 'Mend the construct, or accept the finding in a file of waivers/ with owner, reason and expiry.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) => {
      const { nag } = facts;
      if (isAbsent(nag)) return unknown(nag.absent);
      const checks = assembly.resources.length === 0 ? [] : [...packChecks(nag), ...nag.findings.map(findingCheck)];
      return conclude(checks, { met: outcome(nag, assembly), none: notMet('The rules had no resource to look at.') });
    }),
};
