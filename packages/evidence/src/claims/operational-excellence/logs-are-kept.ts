import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { whenSet } from '../vocabulary/when-set';

const KEPT_DAYS = 30;

/** Where flow logs go unless they say otherwise. */
const GROUPS = 'cloud-watch-logs';

/** Where each kind of log writer says which log group it writes to. */
const WRITERS: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'LoggingConfig.LogGroup',
  'AWS::ApiGateway::Stage': 'AccessLogSetting.DestinationArn',
  'AWS::EC2::FlowLog': 'LogGroupName',
};

const keepsFor = (store: ResourceFact) => (path: string) =>
  expectProperty(store, {
    property: path,
    expected: `at least ${KEPT_DAYS}`,
    is: (days) => typeof days === 'number' && days >= KEPT_DAYS,
  });

/** Without a retention a group keeps its lines for ever; what that costs is a claim of its own. */
const keeps = (group: ResourceFact): Check =>
  whenSet(group, 'RetentionInDays', keepsFor(group))[0] ?? expectPresent(group);

/** So does a bucket without a rule that ends it. */
const keepsFiles = (bucket: ResourceFact): Check =>
  allOf(
    expectPresent(bucket),
    ...eachOf(
      bucket,
      'LifecycleConfiguration.Rules',
      (rule) => whenSet(bucket, `${rule}.ExpirationInDays`, keepsFor(bucket))[0] ?? expectPresent(bucket),
    ),
  );

const isInBucket = (assembly: AssemblyFacts, log: ResourceFact): Check => {
  const path = 'LogDestination';
  const evidence = evidenceOf(log, path, 'a bucket of the platform');
  const bucket = mentionsOf(assembly, rawOf(log, path)).find(({ type }) => type === 'AWS::S3::Bucket');
  return bucket === undefined
    ? cannotTell(`where ${nameOf(log)} is kept is not in the assembly`, evidence)
    : allOf(holds(evidence), keepsFiles(bucket));
};

const pathOf = (writer: ResourceFact): string => {
  const path = WRITERS[writer.type] ?? '';
  return path === 'LogGroupName' && rawOf(writer, path) === undefined ? 'LogDestination' : path;
};

const check = (assembly: AssemblyFacts, writer: ResourceFact): Check => {
  const kind = textAt(writer, 'LogDestinationType') ?? GROUPS;
  if (writer.type === 'AWS::EC2::FlowLog' && kind !== GROUPS) return isInBucket(assembly, writer);
  const path = pathOf(writer);
  const evidence = evidenceOf(writer, path, 'a log group of the platform');
  const value = rawOf(writer, path);
  if (value === undefined) return fails(`${nameOf(writer)} names no log group`, evidence);
  const group = mentionsOf(assembly, value).find(({ type }) => type === 'AWS::Logs::LogGroup');
  return group === undefined
    ? cannotTell(`the log group of ${nameOf(writer)} is not in the assembly`, evidence)
    : allOf(holds(evidence), keeps(group));
};

export const logsAreKept: Claim = {
  id: 'logs-are-kept',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement: `Functions, the API and the network write to log groups or buckets that keep at least ${KEPT_DAYS} days.`,
  bestPractices: ['OPS08-BP02', 'OPS04-BP02'],
  fix: 'Give the writer a `LayerLogGroup` of packages/infra/src/layer, whose retention follows the tier.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, ...Object.keys(WRITERS)).map((writer) => check(assembly, writer)),
        {
          met: 'Every writer has a place that keeps its lines.',
          none: notApplicable('Nothing in the assembly writes logs.'),
        },
      ),
    ),
};
