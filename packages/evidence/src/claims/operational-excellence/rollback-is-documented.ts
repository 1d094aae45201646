import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withRepository } from '../vocabulary/require-facts';

const RUNBOOK = 'docs/runbooks/rollback.md';
const SECTIONS = ['infrastructure', 'backend', 'frontend'];

export const rollbackIsDocumented: Claim = {
  id: 'rollback-is-documented',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Make frequent, small, reversible changes'],
  statement: 'A runbook says how to take back a change of the infrastructure, the backend and the frontend.',
  bestPractices: ['OPS06-BP01', 'OPS05-BP09'],
  fix: `Write ${RUNBOOK} with the headings Infrastructure, Backend and Frontend.`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        SECTIONS.map((anchor) => expectDocument(repository, RUNBOOK, anchor)),
        {
          met: 'The runbook has a section for each of the three.',
          none: notMet('No section is asked for.'),
          strength: 'declared',
        },
      ),
    ),
};
