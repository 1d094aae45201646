import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { apiIsThrottled as claim } from './api-is-throttled';

const stage = (changes: TemplateObject = {}) =>
  anAssembly().with(
    aResource('AWS::ApiGateway::Stage', {
      MethodSettings: [{ HttpMethod: '*', ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100, ...changes }],
    }),
  );

testClaim(claim, {
  met: [{ given: 'the limits of the descriptor', facts: stage(), shows: [{ actual: '*' }, { actual: 50 }] }],
  notMet: [
    { given: 'another rate', facts: stage({ ThrottlingRateLimit: 10_000 }), because: 'ThrottlingRateLimit' },
    { given: 'limits for one method only', facts: stage({ HttpMethod: 'GET' }), because: 'HttpMethod' },
    { given: 'no limits', facts: anAssembly().with(aResource('AWS::ApiGateway::Stage')) },
  ],
  unknown: [{ given: 'an unresolved burst', facts: stage({ ThrottlingBurstLimit: UNRESOLVED }) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
