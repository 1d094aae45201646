import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { isDeepStrictEqual } from 'node:util';
import { cannotTell, fails, holds, type Check } from './check';
import { expectProperty } from './expect-property';
import { rawOf } from './mentions';
import type { WatchedMetric } from './watched-metrics';
import { whenSet } from './when-set';

/** Metrics that are not counts: what is published in one unit is not found under another. */
const UNITS: Readonly<Record<string, string>> = {
  BytesUsedForCache: 'Bytes',
  CPUUtilization: 'Percent',
  Latency: 'Milliseconds',
  SuccessPercent: 'Percent',
};

const OWN_ACCOUNT = { Ref: 'AWS::AccountId' };

/** A metric of another account is one of somebody else's resources. */
const accountCheck = (assembly: AssemblyFacts, alarm: ResourceFact, path: string): Check => {
  const own = assembly.stacks.find(({ name }) => name === alarm.stack)?.account;
  const evidence = evidenceOf(alarm, path, own);
  const found = property(alarm, path);
  if (isDeepStrictEqual(rawOf(alarm, path), OWN_ACCOUNT)) return holds(evidence);
  if (found.kind !== 'found' || own === undefined)
    return cannotTell(`nobody can tell whether ${path} of ${nameOf(alarm)} is its own account`, evidence);
  return found.value === own
    ? holds(evidence)
    : fails(`${path} of ${nameOf(alarm)} is not the account that its stack is in`, evidence);
};

/** CloudWatch finds the metric: in the unit that the service publishes it in, and in the account of the alarm. */
export const expectReadable = (
  assembly: AssemblyFacts,
  alarm: ResourceFact,
  metric: WatchedMetric,
): readonly Check[] => {
  const { item, path, name } = metric;
  const unit = (typeof name === 'string' ? UNITS[name] : undefined) ?? 'Count';
  return [
    ...whenSet(alarm, `${path}Unit`, (at) => expectProperty(alarm, { property: at, expected: unit })),
    ...(item === '' ? [] : whenSet(alarm, `${item}.AccountId`, (at) => accountCheck(assembly, alarm, at))),
  ];
};
