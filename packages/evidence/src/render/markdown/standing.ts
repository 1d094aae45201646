import type { JudgedClaim, Report, Verdict } from '../../report/report';
import type { DocumentOutline, DocumentPillar } from '../document';

const STANDING: readonly Verdict[] = ['verified', 'not-applicable'];

/** Sections in which every claim stands and at least one is proven. */
const standingSections = ({ id, sections }: DocumentPillar, claims: readonly JudgedClaim[]): readonly string[] =>
  sections
    .map(({ title }) => title)
    .filter((title) => {
      const own = claims.filter(({ pillar, section }) => pillar === id && section === title);
      return (
        own.some(({ verdict }) => verdict === 'verified') && own.every(({ verdict }) => STANDING.includes(verdict))
      );
    });

/** The strengths of the platform, by pillar: the sections of which everything that is claimed was verified. */
export const standingLines = ({ claims }: Report, { pillars }: DocumentOutline): readonly string[] => {
  const strong = pillars
    .map((pillar) => ({ pillar, sections: standingSections(pillar, claims) }))
    .filter(({ sections }) => sections.length > 0);
  if (strong.length === 0) return [];
  return [
    '',
    'Where everything that is claimed was verified:',
    '',
    ...strong.map(
      ({ pillar, sections }) =>
        `- **${pillar.name}** (${sections.length} of ${pillar.sections.length} sections): ${sections.join(', ')}`,
    ),
  ];
};
