import { aDashboard, type ALine } from '../../testing/a-dashboard';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { dashboardShowsFunctionCalls as claim } from './dashboard-shows-function-calls';

const handler = aResource('AWS::Lambda::Function', { FunctionName: 'habits' });
const worker = aResource('AWS::Lambda::Function', {}, { logicalId: 'Worker' });
const alias = aResource('AWS::Lambda::Alias', { FunctionName: aReferenceTo(handler) });
const lines = (of: ALine[3]): readonly ALine[] => [
  ['AWS/Lambda', 'Invocations', 'Sum', of],
  ['AWS/Lambda', 'Errors', 'Sum', of],
  ['AWS/Lambda', 'Throttles', 'Sum', of],
];
const standing = anAssembly().with(handler, alias);

testClaim(claim, {
  met: [
    {
      given: 'all three of the function, and a worker that nobody calls',
      facts: standing.with(worker, aDashboard(...lines(aReferenceTo(handler)))),
      shows: [{ logicalId: 'Function' }, { type: 'AWS::CloudWatch::Dashboard' }],
    },
  ],
  notMet: [
    { given: 'those of the worker', facts: standing.with(worker, aDashboard(...lines(aReferenceTo(worker)))) },
    {
      given: 'no throttles',
      facts: standing.with(aDashboard(...lines('habits').slice(0, 2))),
      because: 'Sum of Throttles',
    },
  ],
  unknown: [
    {
      given: 'an unresolved body',
      facts: standing.with(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: UNRESOLVED })),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(worker),
});
