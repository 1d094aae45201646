import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType, tag, tagProperty } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable } from '../vocabulary/require-facts';
import { TAGGABLE_TYPES } from '../vocabulary/taggable-types';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const saysTag = (resource: ResourceFact, key: string, expected: string): Check => {
  const evidence = evidenceOf(resource, tagProperty(resource), `${key}: ${expected}`);
  const found = tag(resource, key);
  if (found.kind === 'unresolved') return cannotTell(`the tag ${key} of ${nameOf(resource)} ${found.reason}`, evidence);
  const value = found.kind === 'found' && typeof found.value === 'string' ? found.value : undefined;
  return value === expected
    ? holds(evidence)
    : fails(`${nameOf(resource)} says ${key} ${value ?? 'nothing'}, the descriptor ${expected}`, evidence);
};

const check = (resource: ResourceFact, { name, owner }: Environment): Check =>
  allOf(saysTag(resource, 'Owner', owner), saysTag(resource, 'Environment', name));

export const resourcesNameTheirOwner: Claim = {
  id: 'resources-name-their-owner',
  pillar: 'security',
  section: 'Compliance and Auditing',
  principles: ['Enable traceability', 'Prepare for security events'],
  statement:
    'Everything that can be tagged names the owner and the environment of its descriptor: whoever finds it in an incident knows whom to call.',
  bestPractices: ['SEC10-BP01'],
  fix: 'Make the resource inside a `LayerStack` of packages/infra/src/layer, and change `owner` in the descriptor only.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        resourcesOfType(assembly, ...TAGGABLE_TYPES).map((each) => check(each, environment)),
        { met: 'Every tag is that of the descriptor.', none: notApplicable('The assembly has nothing to tag.') },
      ),
    ),
};
