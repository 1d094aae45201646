import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiIsThrottled as claim } from './api-is-throttled';

const all = { HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 };
const stage = (changes: TemplateObject = {}, ...more: readonly TemplateObject[]) =>
  anAssembly().with(aResource('AWS::ApiGateway::Stage', { MethodSettings: [{ ...all, ...changes }, ...more] }));

testClaim(claim, {
  met: [
    {
      given: 'the limits of the descriptor',
      facts: stage(),
      shows: [{ actual: '*' }, { actual: '/*' }, { actual: 50 }],
    },
  ],
  notMet: [
    { given: 'another rate', facts: stage({ ThrottlingRateLimit: 10_000 }), because: 'ThrottlingRateLimit' },
    { given: 'limits for one method only', facts: stage({ HttpMethod: 'GET' }), because: 'HttpMethod' },
    { given: 'limits for one path only', facts: stage({ ResourcePath: '/today' }), because: 'ResourcePath' },
    {
      given: 'one method without limits',
      facts: stage({}, { ...all, HttpMethod: 'GET', ThrottlingRateLimit: -1 }),
      because: 'MethodSettings.1.ThrottlingRateLimit',
    },
    { given: 'no limits', facts: anAssembly().with(aResource('AWS::ApiGateway::Stage')) },
  ],
  unknown: [{ given: 'an unresolved burst', facts: stage({ ThrottlingBurstLimit: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
