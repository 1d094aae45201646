import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { firewallRequestsAreLogged as claim } from './firewall-requests-are-logged';

const acl = aResource('AWS::WAFv2::WebACL');
const ARN = 'arn:aws:logs:us-east-1:111111111111:log-group:aws-waf-logs-house';
const header = (Name: TemplateValue) => ({ SingleHeader: { Name } });
const groupOf = (RetentionInDays: TemplateValue, stack = 'data') =>
  aResource('AWS::Logs::LogGroup', { LogGroupName: 'aws-waf-logs-house', RetentionInDays }, { stack });
const filter = (Behavior: string, Action: string) => ({
  LoggingFilter: {
    DefaultBehavior: 'DROP',
    Filters: [{ Behavior, Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action } }] }],
  },
});
const logged = (changes: TemplateObject = {}, group = groupOf(30)) =>
  anAssembly().with(
    acl,
    group,
    aResource('AWS::WAFv2::LoggingConfiguration', {
      ResourceArn: aReferenceTo(acl, 'Arn'),
      LogDestinationConfigs: [ARN],
      RedactedFields: [header('authorization'), header('Cookie')],
      ...changes,
    }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a log of every request',
      facts: logged(),
      shows: [
        { property: 'LogDestinationConfigs.0', actual: ARN },
        { property: 'RetentionInDays', actual: 30 },
      ],
    },
    { given: 'a log of what is blocked', facts: logged(filter('KEEP', 'BLOCK')) },
    {
      given: 'a log group by reference',
      facts: logged({ LogDestinationConfigs: [aReferenceTo(groupOf(30), 'Arn')] }),
    },
  ],
  notMet: [
    { given: 'no log', facts: anAssembly().with(acl), because: 'nothing logs the requests of /Test/WebACL' },
    { given: 'no destination', facts: logged({ LogDestinationConfigs: [] }), because: 'LogDestinationConfigs' },
    {
      given: 'a bucket',
      facts: logged({ LogDestinationConfigs: ['arn:aws:s3:::aws-waf-logs-house'] }),
      because: 'is no log group of its stack',
    },
    { given: 'the log group of another stack', facts: logged({}, groupOf(30, 'api')), because: 'no log group' },
    { given: 'a week of requests', facts: logged({}, groupOf(7)), because: 'is 7, expected at least 30' },
    { given: 'lines that are kept for ever', facts: logged({}, groupOf(undefined)), because: 'RetentionInDays' },
    {
      given: 'cookies written down',
      facts: logged({ RedactedFields: [header('authorization')] }),
      because: 'writes the header cookie down',
    },
    { given: 'everything written down', facts: logged({ RedactedFields: undefined }), because: 'header authorization' },
    { given: 'a filter that drops what is blocked', facts: logged(filter('DROP', 'BLOCK')), because: 'Behavior' },
    { given: 'a filter that keeps what passes', facts: logged(filter('KEEP', 'ALLOW')), because: 'expected BLOCK' },
  ],
  unknown: [
    { given: 'unresolved destinations', facts: logged({ LogDestinationConfigs: UNRESOLVED }) },
    { given: 'an unresolved field', facts: logged({ RedactedFields: [header(UNRESOLVED)] }) },
    { given: 'an unresolved filter', facts: logged({ LoggingFilter: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
