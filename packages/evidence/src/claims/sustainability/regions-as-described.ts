import { evidenceOf, nameOf } from '../../facts/query';
import type { ResourceFact } from '../../facts/facts';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notMet } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const check = (resource: ResourceFact, regions: readonly string[]): Check => {
  const { region, stack } = resource;
  if (region === 'unknown') return cannotTell(`the region of ${stack} is not in the assembly`, evidenceOf(resource));
  return regions.includes(region)
    ? holds(evidenceOf(resource))
    : fails(`${nameOf(resource)} of ${stack} is in ${region}`, evidenceOf(resource));
};

export const regionsAsDescribed: Claim = {
  id: 'regions-as-described',
  pillar: 'sustainability',
  section: 'Geographic Optimization',
  principles: ['Understand your impact'],
  statement: 'Every stack is in the region that the descriptor chose near its users, or in the one kept for recovery.',
  bestPractices: ['SUS01-BP01', 'SUS02-BP04'],
  fix: 'Set `region` and `drRegion` in the descriptor; packages/infra/src/layer/layer-stack.ts passes them on.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, ({ stacks, resources }, { region, drRegion }) => {
      const first = stacks.flatMap(({ name }) => resources.find(({ stack }) => stack === name) ?? []);
      return conclude(
        first.map((each) => check(each, [region, drRegion])),
        { met: 'No stack is anywhere else.', none: notMet('The assembly has no stack with a resource.') },
      );
    }),
};
