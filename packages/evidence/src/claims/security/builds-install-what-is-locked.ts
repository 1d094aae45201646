import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { notMet, withRepository } from '../vocabulary/require-facts';

const LOCK = 'package-lock.json';

/** Of Python, which has no lock here, one release and no range. */
const FREE = /\bnpm (install|i|update)\b|\bpip3? install\s+(?!\S+==\d)\S+|\bcurl\b.*\|\s*(ba)?sh\b/;

const isLocked = (repository: RepositoryFacts): Check =>
  repository.files.includes(LOCK)
    ? holds({ kind: 'code', path: LOCK })
    : fails(`${LOCK} does not exist`, { kind: 'code', path: LOCK });

/** `npm ci` compares what it downloads with the hashes of the lock, and changes nothing of it. */
const installs = (repository: RepositoryFacts, path: string): Check => {
  const lines = (repository.read(path) ?? '').split(/\r?\n/);
  const free = lines.findIndex((line) => FREE.test(line));
  return free < 0
    ? expectCode(repository, path, /^\s*- npm ci$/)
    : fails(`line ${free + 1} of ${path} installs what no lock knows`, { kind: 'code', path, line: free + 1 });
};

/** Programs that install something; the others run what the gate handed on. */
const buildsOf = (repository: RepositoryFacts): readonly string[] =>
  repository.files.filter(
    (path) =>
      /^packages\/infra\/buildspecs\/[^/]+\.ya?ml$/.test(path) &&
      /^\s*- .*\b(npm ci|install)\b/m.test(repository.read(path) ?? ''),
  );

export const buildsInstallWhatIsLocked: Claim = {
  id: 'builds-install-what-is-locked',
  pillar: 'security',
  section: 'Application Security',
  principles: ['Automate security best practices'],
  statement:
    'Builds install the npm packages of the committed lock, comparing each with its hash, and programs of Python of one release; they run no script from elsewhere.',
  bestPractices: ['SEC06-BP04'],
  fix: 'Keep `npm ci` in the buildspecs that packages/platform generates, and package-lock.json in the repository.',
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        buildsOf(repository).map((path) => allOf(isLocked(repository), installs(repository, path))),
        { met: 'Every build installs by the lock.', none: notMet('No build installs anything.'), strength: 'declared' },
      ),
    ),
};
