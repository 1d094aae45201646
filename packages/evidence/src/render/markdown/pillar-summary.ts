import { STRENGTHS, VERDICTS, type JudgedClaim } from '../../report/report';
import type { DocumentPillar } from '../document';
import { VERDICT_WORDS } from './verdict-words';

const counted = <T extends string>(
  kinds: readonly T[],
  of: (kind: T) => number,
  words: (kind: T) => string,
): readonly string[] => kinds.filter((kind) => of(kind) > 0).map((kind) => `${of(kind)} ${words(kind)}`);

/** What is known of a pillar, counted: its claims by verdict, how far the proofs reach, and the sections that claim nothing. */
export const pillarSummaryLines = ({ sections }: DocumentPillar, claims: readonly JudgedClaim[]): readonly string[] => {
  const verdicts = counted(
    VERDICTS,
    (verdict) => claims.filter((claim) => claim.verdict === verdict).length,
    (verdict) => VERDICT_WORDS[verdict],
  );
  const strengths = counted(
    STRENGTHS,
    (strength) => claims.filter((claim) => claim.strength === strength).length,
    (strength) => strength,
  );
  const empty = sections.filter(({ title }) => !claims.some(({ section }) => section === title));
  return [
    `Claims: ${claims.length}${verdicts.length === 0 ? '' : ` (${verdicts.join(', ')})`}. Proofs: ${strengths.join(', ') || 'none'}.`,
    ...(empty.length === 0 ? [] : [`Nothing is claimed about: ${empty.map(({ title }) => title).join(', ')}.`]),
  ];
};
