import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { sendingWaitsApart as claim } from './sending-waits-apart';

const API = 'packages/api/src';
const worker = (ReservedConcurrentExecutions = 1) =>
  aResource('AWS::Lambda::Function', { ReservedConcurrentExecutions });
const rule = (changes: TemplateObject = {}) =>
  aResource('AWS::Events::Rule', {
    ScheduleExpression: 'rate(1 minute)',
    State: 'ENABLED',
    Targets: [{ Arn: aReferenceTo(worker(), 'Arn') }],
    ...changes,
  });
const written = anAssembly()
  .file(`${API}/lambda.ts`, '    mailer: undefined,')
  .file(`${API}/worker-lambda.ts`, 'deliver(worker.deliveries, signal), worker.postOffice.settled(signal)');

testClaim(claim, {
  met: [
    {
      given: 'a function that the clock calls',
      facts: written.with(worker(), rule()),
      shows: [{ actual: 'rate(1 minute)' }, { actual: 'ENABLED' }],
    },
  ],
  notMet: [
    { given: 'a schedule that rests', facts: written.with(worker(), rule({ State: 'DISABLED' })), because: 'State' },
    { given: 'many that send', facts: written.with(worker(9), rule()), because: 'ReservedConcurrentExecutions' },
    {
      given: 'a function that serves requests too',
      facts: written.with(worker(), rule(), aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(worker()) })),
      because: 'serves requests too',
    },
    {
      given: 'an API that sends itself',
      facts: written.with(worker(), rule()).file(`${API}/lambda.ts`, '    mailer: smtp,'),
      because: `${API}/lambda.ts`,
    },
  ],
  unknown: [
    { given: 'an unresolved state', facts: written.with(worker(), rule({ State: UNRESOLVED })) },
    { given: 'no repository', facts: written.with(worker(), rule()).but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-met',
  nothing: anAssembly(),
});
