import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { everyServiceLogs as claim } from './every-service-logs';

const group = aResource('AWS::Logs::LogGroup', { LogGroupName: '/aws/rds/cluster/habits/postgresql' });
const bucket = aResource('AWS::S3::Bucket');
const network = aResource('AWS::EC2::VPC');
const traffic = aResource('AWS::EC2::FlowLog', { ResourceId: aReferenceTo(network) });
const database = aResource('AWS::RDS::DBCluster', {
  DBClusterIdentifier: 'habits',
  EnableCloudwatchLogsExports: ['postgresql'],
});
const logging = (LogGroup: TemplateValue = aReferenceTo(group)) =>
  aResource('AWS::Lambda::Function', { LoggingConfig: { LogGroup: LogGroup } });
const build = aResource('AWS::CodeBuild::Project', {
  LogsConfig: { CloudWatchLogs: { GroupName: aReferenceTo(group) } },
});
const edge = aResource('AWS::CloudFront::Distribution', {
  DistributionConfig: { Logging: { Bucket: aReferenceTo(bucket, 'RegionalDomainName') } },
});
const standing = anAssembly().with(group, bucket);

testClaim(claim, {
  met: [
    {
      given: 'one of each that logs',
      facts: standing.with(network, traffic, database, logging(), build, edge),
      shows: [{ type: 'AWS::EC2::FlowLog' }, { logicalId: 'DBCluster' }],
    },
  ],
  notMet: [
    { given: 'a network that nobody looks at', facts: standing.with(network), because: 'logs the traffic' },
    {
      given: 'a database whose group nobody made',
      facts: anAssembly().with(database),
      because: 'is called /aws/rds/cluster/habits/postgresql',
    },
    { given: 'a function that makes its group itself', facts: standing.with(aResource('AWS::Lambda::Function')) },
    {
      given: 'a build without a log',
      facts: standing.with(aResource('AWS::CodeBuild::Project')),
      because: 'LogsConfig',
    },
    { given: 'an edge without a log', facts: standing.with(aResource('AWS::CloudFront::Distribution')) },
  ],
  unknown: [{ given: 'an unresolved group', facts: standing.with(logging(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: standing,
});
