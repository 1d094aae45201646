import type { Environment } from '@hexastyle/environment';
import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, tag, tagProperty } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const tagCheck = (resource: ResourceFact, key: string, expected: string): readonly Check[] => {
  const found = tag(resource, key);
  const evidence = evidenceOf(resource, tagProperty(resource), `${key}: ${expected}`);
  switch (found.kind) {
    // Whether every tag is there is another claim's question.
    case 'absent':
      return [];
    case 'unresolved':
      return [cannotTell(`the tag ${key} of ${nameOf(resource)} is unresolved`, evidence)];
    case 'found':
      return [
        found.value === expected
          ? holds(evidence)
          : fails(`the tag ${key} of ${nameOf(resource)} is not ${expected}`, evidence),
      ];
  }
};

const check = (resource: ResourceFact, { name, owner }: Environment): readonly Check[] => {
  const [first, ...rest] = [...tagCheck(resource, 'Environment', name), ...tagCheck(resource, 'Owner', owner)];
  return first === undefined ? [] : [allOf(first, ...rest)];
};

export const tagsSayWhoseItIs: Claim = {
  id: 'tags-say-whose-it-is',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Analyze and attribute expenditure'],
  statement:
    'The tags Environment and Owner of everything are those of the descriptor, so that somebody answers for all that is paid.',
  bestPractices: ['COST03-BP02', 'COST04-BP01', 'OPS02-BP01'],
  fix: 'Set `owner` in the descriptor, and leave both tags to packages/infra/src/layer/tag-layer.ts.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, ({ resources }, environment) =>
      conclude(
        resources.flatMap((resource) => check(resource, environment)),
        {
          met: 'Every tag names the environment and its owner.',
          none: notApplicable('Nothing in the assembly has one of these tags.'),
        },
      ),
    ),
};
