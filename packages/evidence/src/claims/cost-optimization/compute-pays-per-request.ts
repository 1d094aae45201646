import { resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { expectAbsent } from '../vocabulary/expect-absent';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

export const computePaysPerRequest: Claim = {
  id: 'compute-pays-per-request',
  pillar: 'cost-optimization',
  section: 'Serverless Services (Consumption Model)',
  principles: ['Adopt a consumption model'],
  statement: 'No version or alias of a function keeps provisioned capacity that is paid for while idle.',
  bestPractices: ['COST09-BP03', 'COST07-BP04'],
  fix: 'Leave `provisionedConcurrentExecutions` out of the version and the alias in packages/infra/src/api/api-function.ts.',
  mendedByRemoval: 'It forbids capacity that is kept: what is gone keeps none.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Version', 'AWS::Lambda::Alias').map((each) =>
          expectAbsent(each, 'ProvisionedConcurrencyConfig'),
        ),
        {
          met: 'Functions cost what they are used.',
          none: notApplicable('The assembly has no version of a function.'),
        },
      ),
    ),
};
