import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withEnvironment, withRepository } from '../vocabulary/require-facts';

const README = 'README.md';
const SECTIONS = ['before-you-start', 'bootstrap', 'first-deployment', 'what-the-pipelines-do', 'tearing-down'];

/** `npm run check`, `npm start`; what follows `--` is told to the program. */
const SCRIPT = /\bnpm (?:run ([\w:-]+)|(start|test)\b)/g;

const scriptsExist = (repository: RepositoryFacts, path: string): readonly Check[] => {
  const named = [...(repository.read(path) ?? '').matchAll(SCRIPT)].map(([, run, own]) => run ?? own ?? '');
  return [...new Set(named)].map((script) => expectCode(repository, 'package.json', new RegExp(`^\\s*"${script}": "`)));
};

export const setupIsDocumented: Claim = {
  id: 'setup-is-documented',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Refine operations procedures frequently'],
  statement:
    'One guide leads from a clone to a running product and one, with the names of the environment, from an empty account to tear-down, and the commands of both exist.',
  bestPractices: ['OPS11-BP04', 'OPS07-BP03'],
  fix: `Keep "Two commands" in ${README} and the sections of docs/deploying.md, and run \`npx projen\`.`,
  evaluate: (facts) =>
    withEnvironment(facts, ({ name }) =>
      withRepository(facts, (repository) => {
        const guide = `docs/deploying/${name}.md`;
        return conclude(
          [
            allOf(
              expectDocument(repository, README, 'two-commands'),
              expectCode(repository, README, /^npm ci && npm start\b/),
              ...scriptsExist(repository, README),
            ),
            allOf(
              expectDocument(repository, guide),
              ...SECTIONS.map((anchor) => expectDocument(repository, guide, anchor)),
              ...scriptsExist(repository, guide),
            ),
          ],
          {
            met: 'Both guides are there, and package.json has every script that they name.',
            none: notMet('There is no guide.'),
            strength: 'declared',
          },
        );
      }),
    ),
};
