import type { AssemblyFacts, RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withRepository } from '../vocabulary/require-facts';
import { sectionsOf } from '../vocabulary/sections-of';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const REMOVING = 'tearing-down';
const STAYING = 'what-stays';

/** Whole names: `web` is not in `web-replica`. */
const names = (text: string): ReadonlySet<string> => new Set(text.split(/[^A-Za-z0-9-]+/));

const namesEveryStack = (repository: RepositoryFacts, path: string, { stacks }: AssemblyFacts): readonly Check[] => {
  const section = sectionsOf(repository.read(path) ?? '').find(({ anchor }) => anchor === REMOVING);
  const named = names(section?.text ?? '');
  const evidence = { kind: 'document' as const, path, anchor: REMOVING };
  return stacks.map(({ name }) =>
    named.has(name) ? holds(evidence) : fails(`"Tearing down" of ${path} does not name the stack ${name}`, evidence),
  );
};

const check = (repository: RepositoryFacts, path: string, assembly: AssemblyFacts): Check =>
  allOf(
    expectDocument(repository, path, REMOVING),
    expectDocument(repository, path, STAYING),
    ...namesEveryStack(repository, path, assembly),
  );

export const removalIsDocumented: Claim = {
  id: 'removal-is-documented',
  pillar: 'cost-optimization',
  section: 'Cost Optimization Strategies',
  principles: ['Measure overall efficiency'],
  statement:
    'How the environment is torn down is written with every stack by its name, and what of it stays and costs.',
  bestPractices: ['COST04-BP02'],
  fix: 'Keep "Tearing down" and "What stays" in the parts of docs/deploying, and run `npx projen`.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      withRepository(facts, (repository) =>
        conclude([check(repository, `docs/deploying/${name}.md`, assembly)], {
          met: 'The document names every stack and what stays.',
          none: notMet('No document is asked for.'),
          strength: 'declared',
        }),
      ),
    ),
};
