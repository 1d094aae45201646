import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withRepository } from '../vocabulary/require-facts';
import { alarmsOf, runbookOf } from '../vocabulary/runbooks-of-alarms';
import { sectionsOf } from '../vocabulary/sections-of';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const SECTIONS = ['symptom', 'impact', 'diagnosis', 'action', 'verification', 'escalation'] as const;

/** Documents beside the runbooks that answer no alarm, and have a shape of their own. */
const PROCEDURES = ['before-you-start', 'disaster-recovery', 'rollback'];

const isRunbook = (environment: string): ((path: string) => boolean) => {
  const folder = `docs/runbooks/${environment}/`;
  return (path) => {
    if (!path.startsWith(folder) || !path.endsWith('.md')) return false;
    const name = path.slice(folder.length, -'.md'.length);
    return !name.includes('/') && !PROCEDURES.includes(name);
  };
};

const check = (repository: RepositoryFacts, path: string): Check => {
  const [first, ...rest] = SECTIONS;
  const sections = sectionsOf(repository.read(path) ?? '');
  const wanted = sections.filter(({ anchor }) => SECTIONS.some((section) => section === anchor));
  const evidence = { kind: 'document' as const, path };
  const empty = wanted.find(({ text }) => text.trim() === '');
  return allOf(
    expectDocument(repository, path, first),
    ...rest.map((anchor) => expectDocument(repository, path, anchor)),
    wanted.map(({ anchor }) => anchor).join() === SECTIONS.join()
      ? holds(evidence)
      : fails(`the sections of ${path} are not in the order in which they are worked through`, evidence),
    empty === undefined
      ? holds(evidence)
      : fails(`the section ${empty.anchor} of ${path} is empty`, { ...evidence, anchor: empty.anchor }),
  );
};

export const runbooksHaveAllSections: Claim = {
  id: 'runbooks-have-all-sections',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Anticipate failure', 'Refine operations procedures frequently'],
  statement:
    'Every runbook that answers an alarm leads from symptom, impact and diagnosis to action, verification and escalation.',
  bestPractices: ['OPS07-BP03', 'OPS07-BP04', 'OPS10-BP04', 'REL12-BP01'],
  fix: `Write the headings ${SECTIONS.join(', ')} into the source in docs/runbooks, and run \`npx projen\`.`,
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, { name }) =>
      withRepository(facts, (repository) => {
        const named = alarmsOf(assembly).flatMap((alarm) => runbookOf(alarm)?.path ?? []);
        const paths = new Set([...named, ...repository.files.filter(isRunbook(name))]);
        return conclude(
          [...paths].sort().map((path) => check(repository, path)),
          {
            met: 'Every runbook has the six sections, in order.',
            none: notMet(`There is no runbook in docs/runbooks/${name}.`),
            strength: 'declared',
          },
        );
      }),
    ),
};
