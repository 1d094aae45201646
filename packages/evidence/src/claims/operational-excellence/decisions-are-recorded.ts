import type { RepositoryFacts } from '../../facts/facts';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notApplicable, withRepository } from '../vocabulary/require-facts';
import { sectionsOf } from '../vocabulary/sections-of';

const RECORD = /^docs\/adr\/\d{4}-[a-z0-9-]+\.md$/;
const numberOf = (path: string): string => path.slice(0, 'docs/adr/0000'.length);

const SECTIONS = ['context', 'decision', 'consequences'] as const;

const check = (repository: RepositoryFacts, paths: readonly string[], path: string): Check => {
  const [first, ...rest] = SECTIONS;
  const evidence = { kind: 'document' as const, path };
  const empty = sectionsOf(repository.read(path) ?? '').find(({ text }) => text.trim() === '');
  const twin = paths.find((each) => each !== path && numberOf(each) === numberOf(path));
  return allOf(
    expectDocument(repository, path, first),
    ...rest.map((anchor) => expectDocument(repository, path, anchor)),
    empty === undefined ? holds(evidence) : fails(`the section ${empty.anchor} of ${path} is empty`, evidence),
    twin === undefined ? holds(evidence) : fails(`${path} has the number of ${twin}`, evidence),
  );
};

export const decisionsAreRecorded: Claim = {
  id: 'decisions-are-recorded',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Refine operations procedures frequently', 'Learn from all operational events'],
  statement:
    'Every decision about the architecture is recorded under a number of its own, with its context, what was decided and what follows from it.',
  bestPractices: ['OPS01-BP06', 'OPS05-BP06'],
  fix: 'Write the sections Context, Decision and Consequences into the record in docs/adr.',
  evaluate: (facts) =>
    withRepository(facts, (repository) => {
      const paths = repository.files.filter((path) => RECORD.test(path));
      return conclude(
        paths.map((path) => check(repository, paths, path)),
        {
          met: 'Every record has the three sections.',
          none: notApplicable('The repository records no decisions in docs/adr.'),
          strength: 'declared',
        },
      );
    }),
};
