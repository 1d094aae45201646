import type { Finding } from '../claims/claim';
import { isAbsent, type Facts, type LiveFacts, type LiveResource } from '../facts/facts';
import type { Evidence } from '../report/report';

type ResourceEvidence = Extract<Evidence, { kind: 'resource' }>;
type LiveEvidence = Extract<Evidence, { kind: 'live' }>;
type Met = Extract<Finding, { kind: 'met' }>;

interface Compared {
  readonly outcome: 'equal' | 'different' | 'not-compared';
  readonly evidence: LiveEvidence;
}

const deployedOf = (live: LiveFacts, { stack, logicalId }: ResourceEvidence): LiveResource | undefined =>
  live.resources.find((resource) => resource.stack === stack && resource.logicalId === logicalId);

const compare = (declared: ResourceEvidence, deployed: LiveResource, observedAt: string): Compared => {
  const { property, actual } = declared;
  const observed = property === undefined ? undefined : deployed.properties[property];
  const evidence = { kind: 'live' as const, arn: deployed.arn, observedAt };
  if (property === undefined || observed === undefined) return { outcome: 'not-compared', evidence };
  return {
    outcome: observed === actual ? 'equal' : 'different',
    evidence: { ...evidence, property, ...(actual !== undefined && { expected: actual }), actual: observed },
  };
};

const drifted = (met: Met, compared: readonly Compared[]): Finding => {
  const different = compared.filter(({ outcome }) => outcome === 'different').map(({ evidence }) => evidence);
  const names = different.map(({ arn, property = '' }) => `${property} of ${arn}`).join('; ');
  return {
    kind: 'drifted',
    reason: `The account differs from the template: ${names}.`,
    evidence: [...different, ...met.evidence],
  };
};

/**
 * Compares what a met claim rests on with what runs. A difference is `drifted`; everything found in the account raises the
 * strength to `deployed`, everything found with equal values to `live-equal`. What is not in the account raises nothing.
 */
export const compareLive = (finding: Finding, { live }: Facts): Finding => {
  if (finding.kind !== 'met' || finding.strength !== 'synthesized' || isAbsent(live)) return finding;
  const declared = finding.evidence.filter((each) => each.kind === 'resource');
  const compared = declared.flatMap((each) => {
    const deployed = deployedOf(live, each);
    return deployed === undefined ? [] : [compare(each, deployed, live.observedAt)];
  });
  if (compared.some(({ outcome }) => outcome === 'different')) return drifted(finding, compared);
  if (compared.length === 0 || compared.length < declared.length) return finding;
  const [first, ...rest] = finding.evidence;
  return {
    ...finding,
    strength: compared.every(({ outcome }) => outcome === 'equal') ? 'live-equal' : 'deployed',
    evidence: [first, ...rest, ...compared.map(({ evidence }) => evidence)],
  };
};
