import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, tag, tagProperty } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { taggableIn, whenTaggable } from '../vocabulary/taggable-resources';

const TAGS = ['Environment', 'Project', 'Owner', 'ManagedBy', 'Component'];

const check = (resource: ResourceFact): Check => {
  const evidence = evidenceOf(resource, tagProperty(resource), TAGS.join(', '));
  const found = TAGS.map((key) => ({ key, lookup: tag(resource, key) }));
  const missing = found
    .filter(({ lookup }) => lookup.kind === 'absent' || (lookup.kind === 'found' && lookup.value === ''))
    .map(({ key }) => key);
  if (missing.length > 0) return fails(`${nameOf(resource)} lacks the tags ${missing.join(', ')}`, evidence);
  return found.some(({ lookup }) => lookup.kind === 'unresolved')
    ? cannotTell(`a tag of ${nameOf(resource)} is unresolved`, evidence)
    : holds(evidence);
};

export const costTagsAreComplete: Claim = {
  id: 'cost-tags-are-complete',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Analyze and attribute expenditure'],
  statement: `Everything that can be tagged has the tags ${TAGS.join(', ')}.`,
  bestPractices: ['COST03-BP02', 'COST03-BP03', 'COST04-BP01'],
  fix: 'Make the resource inside a `LayerStack` of packages/infra/src/layer, which tags everything below it.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        taggableIn(assembly).map((resource) => whenTaggable(resource, check)),
        {
          met: 'All tags are on everything.',
          none: notApplicable('The assembly has nothing that can be tagged.'),
        },
      ),
    ),
};
