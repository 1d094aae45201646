import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiLogsItsSteps as claim } from './api-logs-its-steps';

const api = aResource('AWS::ApiGateway::RestApi');
const key = aResource('AWS::KMS::Key');
const stage = (changes: TemplateObject = {}) =>
  aResource('AWS::ApiGateway::Stage', {
    RestApiId: aReferenceTo(api),
    MethodSettings: [
      { HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'INFO', DataTraceEnabled: false, ...changes },
    ],
  });
const group = (changes: TemplateObject = {}) =>
  aResource('AWS::Logs::LogGroup', {
    LogGroupName: { 'Fn::Join': ['', ['API-Gateway-Execution-Logs_', aReferenceTo(api), '/live']] },
    RetentionInDays: 30,
    KmsKeyId: aReferenceTo(key, 'Arn'),
    ...changes,
  });
const standing = anAssembly().with(api, key);

testClaim(claim, {
  met: [
    { given: 'a log of each step without bodies', facts: standing.with(stage(), group()) },
    {
      given: 'another group, which CloudFormation names',
      facts: standing.with(stage(), aResource('AWS::Logs::LogGroup', {}, { logicalId: 'Unnamed' }), group()),
    },
    { given: 'bodies that nobody asked for', facts: standing.with(stage({ DataTraceEnabled: undefined }), group()) },
  ],
  notMet: [
    { given: 'no log', facts: standing.with(stage({ LoggingLevel: 'OFF' }), group()), because: 'LoggingLevel' },
    {
      given: 'a log with bodies',
      facts: standing.with(stage({ DataTraceEnabled: true }), group()),
      because: 'DataTrace',
    },
    {
      given: 'a group that API Gateway makes itself',
      facts: standing.with(stage()),
      because: 'no log group of the platform takes the execution log',
    },
    { given: 'a group without an end', facts: standing.with(stage(), group({ RetentionInDays: undefined })) },
    { given: 'a group without a key', facts: standing.with(stage(), group({ KmsKeyId: undefined })) },
    {
      given: 'a group of another API',
      facts: standing.with(stage(), group({ LogGroupName: 'API-Gateway-Execution-Logs_x/live' })),
    },
  ],
  unknown: [
    { given: 'an unresolved level', facts: standing.with(stage({ LoggingLevel: UNRESOLVED }), group()) },
    { given: 'an unresolved retention', facts: standing.with(stage(), group({ RetentionInDays: UNRESOLVED })) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
