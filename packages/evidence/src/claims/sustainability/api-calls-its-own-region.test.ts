import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiCallsItsOwnRegion as claim } from './api-calls-its-own-region';

const handler = (region: string) => aResource('AWS::Lambda::Function', {}, { region });
const uri = (target: TemplateValue) => ({ 'Fn::Join': ['', ['arn:functions/', target, '/invocations']] });
const calling = (Uri: TemplateValue, region = 'us-east-1', Type: TemplateValue = 'AWS_PROXY') =>
  anAssembly().with(handler(region), aResource('AWS::ApiGateway::Method', { Integration: { Type, Uri } }));
const CALL = uri(aReferenceTo(handler('us-east-1'), 'Arn'));

testClaim(claim, {
  met: [
    {
      given: 'a function of the region',
      facts: calling(CALL),
      shows: [{ actual: 'AWS_PROXY' }, {}, { logicalId: 'Function' }],
    },
    {
      given: 'a method that answers by itself beside it',
      facts: calling(CALL).with(aResource('AWS::ApiGateway::Method', { Integration: { Type: 'MOCK' } })),
    },
  ],
  notMet: [
    {
      given: 'a function of another region',
      facts: calling(CALL, 'us-west-2'),
      because: '/Test/Method is in us-east-1 and calls /Test/Function in us-west-2',
    },
    { given: 'a request that is written anew', facts: calling(CALL, 'us-east-1', 'AWS'), because: 'Integration.Type' },
    { given: 'a server', facts: calling('https://example.com'), because: 'calls no function of the assembly' },
    { given: 'no integration', facts: anAssembly().with(aResource('AWS::ApiGateway::Method')), because: 'is not set' },
  ],
  unknown: [{ given: 'an unresolved function', facts: calling(uri(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
