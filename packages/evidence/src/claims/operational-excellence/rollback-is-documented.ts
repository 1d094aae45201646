import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withEnvironment, withRepository } from '../vocabulary/require-facts';

const SECTIONS = ['decide', 'infrastructure', 'backend', 'frontend', 'verification', 'escalation'];

export const rollbackIsDocumented: Claim = {
  id: 'rollback-is-documented',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Make frequent, small, reversible changes'],
  statement:
    'A runbook with the names of the environment says how to take back a change of the infrastructure, the backend and the frontend.',
  bestPractices: ['OPS06-BP01', 'OPS05-BP09'],
  fix: 'Write docs/runbooks/rollback.md with the headings Infrastructure, Backend and Frontend between Decide and Verification, and run `npx projen`.',
  evaluate: (facts) =>
    withEnvironment(facts, ({ name }) =>
      withRepository(facts, (repository) =>
        conclude(
          SECTIONS.map((anchor) => expectDocument(repository, `docs/runbooks/${name}/rollback.md`, anchor)),
          {
            met: 'The runbook of the environment has a section for each of the three.',
            none: notMet('No section is asked for.'),
            strength: 'declared',
          },
        ),
      ),
    ),
};
