import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

const GROUP = 'AWS::Logs::LogGroup';

/** Aurora chooses the name of the group itself; if nobody made it first, it makes one that is kept for ever. */
const databaseLogs = (assembly: AssemblyFacts, cluster: ResourceFact): Check => {
  const name = `/aws/rds/cluster/${textAt(cluster, 'DBClusterIdentifier') ?? '?'}/postgresql`;
  const group = resourcesOfType(assembly, GROUP).find(
    (each) => each.region === cluster.region && textAt(each, 'LogGroupName') === name,
  );
  return allOf(
    expectProperty(cluster, {
      property: 'EnableCloudwatchLogsExports',
      expected: 'at least one log',
      is: (logs) => isList(logs) && logs.length > 0,
    }),
    group === undefined
      ? fails(`no log group of the platform is called ${name}`, evidenceOf(cluster))
      : holds(evidenceOf(group, 'LogGroupName')),
  );
};

const networkLogs = (assembly: AssemblyFacts, network: ResourceFact): Check => {
  const log = resourcesOfType(assembly, 'AWS::EC2::FlowLog').find((each) =>
    mentions(assembly, rawOf(each, 'ResourceId'), network),
  );
  return log === undefined
    ? fails(`nothing logs the traffic of ${nameOf(network)}`, evidenceOf(network))
    : expectPresent(log);
};

const namesGroup =
  (property: string, type = GROUP) =>
  (assembly: AssemblyFacts, from: ResourceFact): Check =>
    expectRelated(assembly, { from, property, type });

/** How each kind of service says where it logs. API Gateway does so twice, in claims of their own. */
const SERVICES: Readonly<Record<string, (assembly: AssemblyFacts, service: ResourceFact) => Check>> = {
  'AWS::EC2::VPC': networkLogs,
  'AWS::RDS::DBCluster': databaseLogs,
  'AWS::Lambda::Function': namesGroup('LoggingConfig.LogGroup'),
  'AWS::CodeBuild::Project': namesGroup('LogsConfig.CloudWatchLogs.GroupName'),
  'AWS::CloudFront::Distribution': namesGroup('DistributionConfig.Logging.Bucket', 'AWS::S3::Bucket'),
};

export const everyServiceLogs: Claim = {
  id: 'every-service-logs',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'Every network, database, function, build and distribution writes its log to a group or a bucket that the platform made for it.',
  bestPractices: ['OPS08-BP02', 'OPS04-BP02'],
  fix: 'Give the service a `LayerLogGroup` of packages/infra/src/layer before it makes one itself.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        Object.entries(SERVICES).flatMap(([type, check]) =>
          resourcesOfType(assembly, type).map((service) => check(assembly, service)),
        ),
        {
          met: 'Each of them names where it logs, and that is in the assembly.',
          none: notApplicable('The assembly has no such service.'),
        },
      ),
    ),
};
