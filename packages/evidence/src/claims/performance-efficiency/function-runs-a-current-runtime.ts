import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** Node.js in long-term support that Lambda still offers. Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html */
const CURRENT = ['nodejs24.x', 'nodejs22.x'];

export const functionRunsACurrentRuntime: Claim = {
  id: 'function-runs-a-current-runtime',
  pillar: 'performance-efficiency',
  section: 'Serverless Architecture',
  principles: ['Use serverless architectures', 'Democratize advanced technologies'],
  statement: 'Every function runs on a Node.js version that is supported for the long term.',
  bestPractices: ['PERF05-BP06', 'PERF02-BP02'],
  fix: 'Set `runtime` of the function in packages/infra/src/api/api-function.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          expectProperty(each, {
            property: 'Runtime',
            expected: CURRENT.join(' or '),
            is: (runtime) => typeof runtime === 'string' && CURRENT.includes(runtime),
          }),
        ),
        { met: 'Every runtime is current.', none: notApplicable('The assembly has no function.') },
      ),
    ),
};
