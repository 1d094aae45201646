import type { Finding } from '../claims/claim';
import { declaredAlarm } from '../facts/alarms/declared-alarm';
import { isAbsent, type Facts, type LiveFacts, type LiveResource } from '../facts/facts';
import type { Evidence } from '../report/report';
import { whyNotLive } from './why-not-live';

type ResourceEvidence = Extract<Evidence, { kind: 'resource' }>;
type LiveEvidence = Extract<Evidence, { kind: 'live' }>;
type Met = Extract<Finding, { kind: 'met' }>;
type Scalar = string | number | boolean;

interface Compared {
  readonly outcome: 'equal' | 'different' | 'not-compared';
  readonly evidence: readonly LiveEvidence[];
}

interface Property {
  readonly name: string;
  readonly expected: Scalar | undefined;
  readonly actual: Scalar;
}

const deployedOf = (live: LiveFacts, evidence: ResourceEvidence): LiveResource | undefined =>
  live.resources.find(
    ({ region, stack, logicalId }) =>
      region === evidence.region && stack === evidence.stack && logicalId === evidence.logicalId,
  );

/** What of a resource is compared: all that was observed of an alarm, and of others what the claim rests on. */
const propertiesOf = (declared: ResourceEvidence, deployed: LiveResource, facts: Facts): readonly Property[] => {
  const { live, assembly } = facts;
  const alarm = isAbsent(assembly)
    ? undefined
    : assembly.resources.find(
        ({ type, stack, logicalId }) =>
          type === 'AWS::CloudWatch::Alarm' && stack === declared.stack && logicalId === declared.logicalId,
      );
  return Object.entries(deployed.properties).flatMap(([name, actual]): readonly Property[] => {
    if (alarm !== undefined && !isAbsent(live)) return [{ name, actual, expected: declaredAlarm(alarm, name, live) }];
    return name === declared.property ? [{ name, actual, expected: declared.actual }] : [];
  });
};

const compare = (declared: ResourceEvidence, deployed: LiveResource, observedAt: string, facts: Facts): Compared => {
  const seen: LiveEvidence = { kind: 'live', arn: deployed.arn, observedAt };
  if (deployed.gone) {
    const evidence = [{ ...seen, property: deployed.logicalId, expected: deployed.physicalId }];
    return { outcome: 'different', evidence };
  }
  const properties = propertiesOf(declared, deployed, facts);
  const shown = ({ name, expected, actual }: Property): LiveEvidence => ({
    ...seen,
    property: name,
    ...(expected !== undefined && { expected }),
    actual,
  });
  const different = properties.filter(({ expected, actual }) => expected !== undefined && expected !== actual);
  if (different.length > 0) return { outcome: 'different', evidence: different.map(shown) };
  const own = properties.find(({ name }) => name === declared.property);
  const all = properties.every(({ expected }) => expected !== undefined);
  if (!all || (own === undefined && (declared.property !== undefined || properties.length === 0)))
    return { outcome: 'not-compared', evidence: [seen] };
  return {
    outcome: 'equal',
    evidence: [own ?? properties[0]].flatMap((each) => (each === undefined ? [] : [shown(each)])),
  };
};

const drifted = (met: Met, compared: readonly Compared[]): Finding => {
  const different = compared.filter(({ outcome }) => outcome === 'different').flatMap(({ evidence }) => evidence);
  const names = different.map(({ arn, property = '' }) => `${property} of ${arn}`).join('; ');
  return {
    kind: 'drifted',
    reason: `The account differs from the template: ${names}.`,
    evidence: [...different, ...met.evidence],
  };
};

/**
 * Compares what a met claim rests on with what runs. A difference is `drifted`; everything found in the account raises the
 * strength to `deployed`, everything found with equal values to `live-equal`. What is not in the account raises nothing,
 * and the reason says why it could not be seen.
 */
export const compareLive = (finding: Finding, facts: Facts): Finding => {
  const { live } = facts;
  if (finding.kind !== 'met' || finding.strength !== 'synthesized' || isAbsent(live)) return finding;
  const declared = finding.evidence.filter((each) => each.kind === 'resource');
  const compared = declared.flatMap((each) => {
    const deployed = deployedOf(live, each);
    return deployed === undefined ? [] : [compare(each, deployed, live.observedAt, facts)];
  });
  if (compared.some(({ outcome }) => outcome === 'different')) return drifted(finding, compared);
  const reason = `${finding.reason}${whyNotLive(declared, live)}`;
  if (compared.length === 0 || compared.length < declared.length) return { ...finding, reason };
  const [first, ...rest] = finding.evidence;
  return {
    ...finding,
    reason,
    strength: compared.every(({ outcome }) => outcome === 'equal') ? 'live-equal' : 'deployed',
    evidence: [first, ...rest, ...compared.flatMap(({ evidence }) => evidence)],
  };
};
