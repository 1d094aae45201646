import type { TemplateObject } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { retriesEnd as claim } from './retries-end';

const BACK_OFF = `const JITTER = 0.1;
const delay = DELAYS[attempts - 1];
return delay === undefined ? undefined : Math.round(delay * (1 + JITTER * chance));`;

interface Given {
  readonly retry?: TemplateObject;
  readonly backOff?: string;
}

const facts = ({ retry = {}, backOff = BACK_OFF }: Given = {}) =>
  anAssembly()
    .with(
      aResource('AWS::Events::Rule', {
        ScheduleExpression: 'rate(1 minute)',
        Targets: [{ RetryPolicy: { MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 60, ...retry } }],
      }),
    )
    .file('packages/api/src/deliveries/back-off.ts', backOff)
    .file('packages/api/src/cache/cache.ts', '  maxRetriesPerRequest: 0,');

testClaim(claim, {
  met: [{ given: 'few retries, spread by chance', facts: facts(), shows: [{ actual: 1 }, { actual: 60 }] }],
  notMet: [
    { given: 'retries for a day', facts: facts({ retry: { MaximumRetryAttempts: 185 } }), because: 'at most 2' },
    {
      given: 'the default of EventBridge',
      facts: facts({ retry: { MaximumRetryAttempts: undefined } }),
      because: 'not set',
    },
    {
      given: 'waits that all end together',
      facts: facts({ backOff: BACK_OFF.replace('0.1', '0') }),
      because: 'above 0',
    },
    { given: 'attempts without an end', facts: facts({ backOff: 'const JITTER = 0.1;' }), because: 'back-off.ts' },
  ],
  unknown: [
    { given: 'an unresolved count', facts: facts({ retry: { MaximumRetryAttempts: UNRESOLVED } }) },
    { given: 'no repository', facts: facts().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
