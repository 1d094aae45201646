import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, tag, tagProperty } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withRepository } from '../vocabulary/require-facts';
import { taggableIn, whenTaggable } from '../vocabulary/taggable-resources';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const OWNERS = '.github/CODEOWNERS';

const isOwned = (resource: ResourceFact, owner: string): Check => {
  const evidence = evidenceOf(resource, tagProperty(resource), `Owner ${owner}`);
  const found = tag(resource, 'Owner');
  if (found.kind === 'unresolved') return cannotTell(`the owner of ${nameOf(resource)} is unresolved`, evidence);
  return found.kind === 'found' && found.value === owner
    ? holds(evidence)
    : fails(`${nameOf(resource)} does not say that it is of ${owner}`, evidence);
};

/** A star is every file. */
const hasPeople = (repository: RepositoryFacts): Check => {
  const lines = (repository.read(OWNERS) ?? '').split(/\r?\n/);
  const index = lines.findIndex((line) => /^\* +@\S/.test(line));
  return index < 0
    ? fails(`${OWNERS} names nobody for every file`, { kind: 'code', path: OWNERS })
    : holds({ kind: 'code', path: OWNERS, line: index + 1 });
};

/** What is wrong is said of each; what is right, once a stack. */
const oncePerStack = (resources: readonly ResourceFact[], owner: string): readonly Check[] => {
  const told = new Set<string>();
  return resources.flatMap((resource) => {
    const check = whenTaggable(resource, (each) => isOwned(each, owner));
    if (check.kind === 'holds' && told.has(resource.stack)) return [];
    told.add(resource.stack);
    return [check];
  });
};

export const everythingHasAnOwner: Claim = {
  id: 'everything-has-an-owner',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Perform operations as code'],
  statement:
    'Everything that can be tagged says that it is of the owner of the descriptor, and every file of the repository has people who are asked before it changes.',
  bestPractices: ['OPS02-BP01', 'OPS02-BP03'],
  fix: `Set \`owner\` in the descriptor, make the resource inside a \`LayerStack\`, and keep \`*\` in ${OWNERS}.`,
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { owner }) =>
      withRepository(facts, (repository) => {
        const owned = oncePerStack(taggableIn(assembly), owner);
        return conclude(owned.length === 0 ? [] : [hasPeople(repository), ...owned], {
          met: `Everything is of ${owner}, and every file has its people.`,
          none: notApplicable('The assembly has nothing that can be tagged.'),
        });
      }),
    ),
};
