import type { Claim } from '../claim';
import { conclude } from '../vocabulary/conclude';
import { expectDocument } from '../vocabulary/expect-document';
import { notMet, withRepository } from '../vocabulary/require-facts';

const DOCUMENT = 'docs/architecture.md';
const SECTIONS = ['the-infrastructure', 'the-product'];

export const architectureIsDocumented: Claim = {
  id: 'architecture-is-documented',
  pillar: 'operational-excellence',
  section: 'Runbooks and Documentation',
  principles: ['Refine operations procedures frequently'],
  statement: 'The architecture of the infrastructure and of the product is written down beside the code.',
  bestPractices: ['OPS11-BP04', 'OPS05-BP06'],
  fix: `Describe the change in ${DOCUMENT}, under "The infrastructure" and "The product".`,
  evaluate: (facts) =>
    withRepository(facts, (repository) =>
      conclude(
        SECTIONS.map((anchor) => expectDocument(repository, DOCUMENT, anchor)),
        {
          met: 'The document has both sections.',
          none: notMet('No section is asked for.'),
          strength: 'declared',
        },
      ),
    ),
};
