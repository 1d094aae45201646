import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { logsAreKept as claim } from './logs-are-kept';

const group = (RetentionInDays?: number | typeof UNRESOLVED) =>
  aResource('AWS::Logs::LogGroup', RetentionInDays === undefined ? {} : { RetentionInDays });
const writer = aResource('AWS::Lambda::Function', { LoggingConfig: { LogGroup: aReferenceTo(group()) } });
const joined = { 'Fn::Join': ['', ['arn:', aReferenceTo(group())]] };
const stage = aResource('AWS::ApiGateway::Stage', { AccessLogSetting: { DestinationArn: joined } });

testClaim(claim, {
  met: [
    {
      given: 'writers with a group of thirty days',
      facts: anAssembly().with(writer, stage, group(30)),
      shows: [{ property: 'LoggingConfig.LogGroup' }, { property: 'RetentionInDays', actual: 30 }],
    },
  ],
  notMet: [
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
    { given: 'a group outside of the assembly', facts: anAssembly().with(writer) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
