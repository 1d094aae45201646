import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const functionIsTraced: Claim = {
  id: 'function-is-traced',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Consider mechanical sympathy'],
  statement: 'Every function records where the time of a request goes in X-Ray.',
  bestPractices: ['PERF05-BP02', 'PERF02-BP03'],
  fix: 'Set `tracing: Tracing.ACTIVE` on the function.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) =>
          expectProperty(each, { property: 'TracingConfig.Mode', expected: 'Active' }),
        ),
        { met: 'Every function is traced.', none: notApplicable('The assembly has no function.') },
      ),
    ),
};
