import type { TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiPaysPerCall as claim } from './api-pays-per-call';

const alias = aResource('AWS::Lambda::Alias');
const uri = (target: TemplateValue) => ({ 'Fn::Join': ['', ['arn:functions/', target, '/invocations']] });
const api = (
  CacheClusterEnabled: TemplateValue,
  Integration: TemplateValue = { Type: 'AWS_PROXY', Uri: uri(aReferenceTo(alias)) },
) =>
  anAssembly().with(
    alias,
    aResource('AWS::ApiGateway::Stage', { CacheClusterEnabled }),
    aResource('AWS::ApiGateway::Method', { Integration }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a stage that says nothing of a cache, in front of a function',
      facts: api(undefined),
      shows: [{ property: 'CacheClusterEnabled' }, { property: 'Integration.Uri' }],
    },
    { given: 'a stage that wants no cache', facts: api(false) },
    { given: 'a method that answers by itself', facts: api(false, { Type: 'MOCK' }) },
  ],
  notMet: [
    { given: 'a cache', facts: api(true), because: 'CacheClusterEnabled of /Test/Stage is true' },
    {
      given: 'a server behind a method',
      facts: api(false, { Type: 'HTTP_PROXY', Uri: 'https://example.com' }),
      because: '/Test/Method calls no function of the assembly',
    },
  ],
  unknown: [
    { given: 'an unresolved cache', facts: api(UNRESOLVED) },
    { given: 'an unresolved target', facts: api(false, { Type: 'AWS_PROXY', Uri: uri(UNRESOLVED) }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
