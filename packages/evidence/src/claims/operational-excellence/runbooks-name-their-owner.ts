import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withRepository } from '../vocabulary/require-facts';
import { alarmsOf, runbookOf } from '../vocabulary/runbooks-of-alarms';
import { sectionsOf } from '../vocabulary/sections-of';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const ANCHOR = 'escalate';

/** The one place where the owner is written, which every runbook of the environment leads to. */
const start = (environment: string): string => `docs/runbooks/${environment}/before-you-start.md`;

const isRunbook = (environment: string, path: string): boolean =>
  path.startsWith(`docs/runbooks/${environment}/`) && path.endsWith('.md');

const namesOwner = (repository: RepositoryFacts, path: string, owner: string): Check => {
  const section = sectionsOf(repository.read(path) ?? '').find(({ anchor }) => anchor === ANCHOR);
  const evidence = { kind: 'document' as const, path, anchor: ANCHOR };
  return allOf(
    expectDocument(repository, path, ANCHOR),
    section?.text.includes(`\`${owner}\``) === true
      ? holds(evidence)
      : fails(`${path} does not name the owner ${owner}`, evidence),
  );
};

const leadsThere = (repository: RepositoryFacts, path: string): Check => {
  const evidence = { kind: 'document' as const, path };
  if (repository.read(path) === undefined) return expectDocument(repository, path);
  return /\]\(before-you-start\.md[)#]/.test(repository.read(path) ?? '')
    ? holds(evidence)
    : fails(`${path} does not lead to before-you-start.md, which names its owner`, evidence);
};

export const runbooksNameTheirOwner: Claim = {
  id: 'runbooks-name-their-owner',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Refine operations procedures frequently'],
  statement: 'Every runbook leads to the owner of its environment, who is the one that the descriptor names.',
  bestPractices: ['OPS02-BP02'],
  fix: 'Keep the section Escalate in docs/runbooks/before-you-start.md, link it in the head of every other runbook, and run `npx projen`.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name, owner }) =>
      withRepository(facts, (repository) => {
        const named = alarmsOf(assembly).flatMap((alarm) => runbookOf(alarm)?.path ?? []);
        const paths = new Set([...named, ...repository.files.filter((path) => isRunbook(name, path))]);
        paths.delete(start(name));
        const [runbook, ...rest] = [...paths].sort().map((path) => leadsThere(repository, path));
        const checks = runbook === undefined ? [] : [namesOwner(repository, start(name), owner), runbook, ...rest];
        return conclude(checks, {
          met: 'Every runbook leads to its owner.',
          none: notMet(`There is no runbook in docs/runbooks/${name}.`),
          strength: 'declared',
        });
      }),
    ),
};
