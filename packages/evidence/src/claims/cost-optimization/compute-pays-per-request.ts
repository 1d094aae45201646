import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, type Check } from '../vocabulary/check';
import { expectAbsent } from '../vocabulary/expect-absent';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const PROVISIONED = 'lambda:function:ProvisionedConcurrency';

/** What scales provisioned capacity keeps at least one of it. */
const keepsNothing = (target: ResourceFact): readonly Check[] => {
  const path = 'ScalableDimension';
  const dimension = property(target, path);
  if (dimension.kind === 'unresolved')
    return [cannotTell(`${path} of ${nameOf(target)} ${dimension.reason}`, evidenceOf(target, path))];
  return dimension.kind === 'found' && dimension.value === PROVISIONED
    ? [fails(`${nameOf(target)} keeps provisioned capacity`, evidenceOf(target, path))]
    : [];
};

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
        [
          ...resourcesOfType(assembly, 'AWS::Lambda::Version', 'AWS::Lambda::Alias').map((each) =>
            expectAbsent(each, 'ProvisionedConcurrencyConfig'),
          ),
          ...resourcesOfType(assembly, 'AWS::ApplicationAutoScaling::ScalableTarget').flatMap(keepsNothing),
        ],
        {
          met: 'Functions cost what they are used.',
          none: notApplicable('The assembly has no version of a function.'),
        },
      ),
    ),
};
