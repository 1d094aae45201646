import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsFunctionDuration as claim } from './dashboard-shows-function-duration';

const handler = aResource('AWS::Lambda::Function', { FunctionName: 'habits' });
const worker = aResource('AWS::Lambda::Function', {}, { logicalId: 'Worker' });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) });
const lines = (of: ALine[3]): readonly ALine[] => [
  ['AWS/Lambda', 'Duration', 'Average', of],
  ['AWS/Lambda', 'Duration', 'p95', of],
  ['AWS/Lambda', 'Duration', 'Maximum', of],
  ['AWS/Lambda', 'ConcurrentExecutions', 'Maximum', of],
];
const standing = anAssembly().with(handler, alias);

testClaim(claim, {
  met: [
    {
      given: 'all of the function, and a worker that nobody calls',
      facts: standing.with(worker, aDashboard(...lines(aReferenceTo(handler)))),
      shows: [{ logicalId: 'Function' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
    { given: 'all of it by its name', facts: standing.with(aDashboard(...lines('habits'))) },
  ],
  notMet: [
    {
      given: 'those of another function',
      facts: standing.with(worker, aDashboard(...lines(aReferenceTo(worker)))),
      because: 'Average of Duration',
    },
    {
      given: 'no concurrency',
      facts: standing.with(aDashboard(...lines('habits').slice(0, 3))),
      because: 'ConcurrentExecutions',
    },
  ],
  unknown: [
    {
      given: 'a body that is unresolved',
      facts: standing.with(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: UNRESOLVED })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(worker),
});
