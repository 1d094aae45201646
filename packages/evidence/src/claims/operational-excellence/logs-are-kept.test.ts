import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { logsAreKept as claim } from './logs-are-kept';

const group = (RetentionInDays?: number | typeof UNRESOLVED) =>
  aResource('AWS::Logs::LogGroup', RetentionInDays === undefined ? {} : { RetentionInDays });
const writer = aResource('AWS::Lambda::Function', { LoggingConfig: { LogGroup: aReferenceTo(group()) } });
const joined = { 'Fn::Join': ['', ['arn:', aReferenceTo(group())]] };
const stage = aResource('AWS::ApiGateway::Stage', { AccessLogSetting: { DestinationArn: joined } });

const expiring = (ExpirationInDays: number) => ({
  LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays }] },
});
const flowing = (properties: TemplateObject) => {
  const bucket = aResource('AWS::S3::Bucket', properties);
  const log = { LogDestinationType: 's3', LogDestination: aReferenceTo(bucket, 'Arn') };
  return anAssembly().with(bucket, aResource('AWS::EC2::FlowLog', log));
};

testClaim(claim, {
  met: [
    {
      given: 'writers with a group of thirty days',
      facts: anAssembly().with(writer, stage, group(30)),
      shows: [{ property: 'LoggingConfig.LogGroup' }, { property: 'RetentionInDays', actual: 30 }],
    },
    { given: 'a group that keeps its lines for ever', facts: anAssembly().with(writer, group()) },
    { given: 'traffic in a bucket', facts: flowing({}) },
    { given: 'traffic in a bucket for long enough', facts: flowing(expiring(90)) },
  ],
  notMet: [
    {
      given: 'traffic in a bucket for a week',
      facts: flowing(expiring(7)),
      because: 'ExpirationInDays of /Test/Bucket is 7',
    },
    {
      given: 'a group that forgets after a week',
      facts: anAssembly().with(writer, group(7)),
      because: 'is 7, expected at least 30',
      shows: [{ property: 'RetentionInDays', actual: 7 }],
    },
    { given: 'a function without a group', facts: anAssembly().with(aResource('AWS::Lambda::Function')) },
  ],
  unknown: [
    { given: 'an unresolved retention', facts: anAssembly().with(writer, group(UNRESOLVED)) },
    {
      given: 'traffic that is sent on',
      facts: anAssembly().with(
        aResource('AWS::EC2::FlowLog', { LogDestinationType: 'kinesis-data-firehose', LogDestination: 'arn:a' }),
      ),
    },
    { given: 'a group outside of the assembly', facts: anAssembly().with(writer) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
