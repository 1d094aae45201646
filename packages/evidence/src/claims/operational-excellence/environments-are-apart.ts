import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withRepository } from '../vocabulary/require-facts';

const DESCRIPTOR = /^environments\/[^/]+\.ya?ml$/;

interface Described {
  readonly path: string;
  readonly tier: string;
  readonly account: string;
}

const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}: *['"]?([^'"\\s#]+)`, 'm').exec(text)?.[1];

/** What the descriptors say; other files of the folder have no tier. */
const describedIn = (repository: RepositoryFacts): readonly Described[] =>
  repository.files
    .filter((path) => DESCRIPTOR.test(path))
    .flatMap((path) => {
      const text = repository.read(path) ?? '';
      const [tier, account] = [fieldOf(text, 'tier'), fieldOf(text, 'account')];
      return tier === undefined || account === undefined ? [] : [{ path, tier, account }];
    });

const check = (all: readonly Described[], { path, account }: Described): Check => {
  const others = all.filter((each) => each.path !== path);
  const beside = others.find((each) => each.account === account);
  const evidence = { kind: 'code' as const, path };
  if (beside !== undefined) return fails(`${path} shares its account with ${beside.path}`, evidence);
  return others.some(({ tier }) => tier !== 'production')
    ? holds(evidence)
    : fails(`no environment stands before ${path}`, evidence);
};

export const environmentsAreApart: Claim = {
  id: 'environments-are-apart',
  pillar: 'operational-excellence',
  section: 'CI/CD Automation',
  principles: ['Anticipate failure', 'Make frequent, small, reversible changes'],
  statement:
    'Before production there is an environment that is described alike, and production shares its account with none.',
  bestPractices: ['OPS05-BP08', 'SEC01-BP01'],
  fix: 'Describe another environment with an account of its own: `npx projen env:add`.',
  evaluate: (facts) =>
    withRepository(facts, (repository) => {
      const all = describedIn(repository);
      return conclude(
        all.filter(({ tier }) => tier === 'production').map((each) => check(all, each)),
        {
          met: 'Every production environment has its own account, and another environment before it.',
          none: notApplicable('The repository describes no production environment.'),
          strength: 'declared',
        },
      );
    }),
};
