import type { Facts } from '../../facts/facts';
import type { JudgedClaim } from '../../report/report';
import type { DocumentPillar } from '../document';
import { SYMBOLS } from '../symbols';
import { code } from './cell';
import { pillarSummaryLines } from './pillar-summary';
import { sectionLines } from './section';

const principleLine = (principle: string, claims: readonly JudgedClaim[]): string => {
  const shown = claims.filter(({ principles }) => principles.includes(principle));
  const words = shown.map(({ id, verdict }) => `${SYMBOLS[verdict]} ${code(id)}`);
  return `- **${principle}**: ${words.length === 0 ? 'nothing is claimed' : words.join(', ')}`;
};

/** One pillar: summary, principles with the claims that show them, and its sections in the document's order. */
export const pillarLines = (
  pillar: DocumentPillar,
  claims: readonly JudgedClaim[],
  facts: Facts,
): readonly string[] => [
  `## ${pillar.name}`,
  '',
  '### Pillar Summary',
  '',
  pillar.summary,
  '',
  ...pillarSummaryLines(pillar, claims),
  '',
  '### Design Principles',
  '',
  ...pillar.principles.map((principle) => principleLine(principle, claims)),
  '',
  '### Implementation Evidence',
  '',
  ...pillar.sections.flatMap((section, index) =>
    sectionLines(
      index + 1,
      section,
      claims.filter((claim) => claim.section === section.title),
      facts,
    ),
  ),
];
