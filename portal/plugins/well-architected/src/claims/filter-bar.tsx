import { SearchField, Select } from '@backstage/ui';
import type { JudgedClaim, PillarSummary, Verdict } from '@hexastyle/plugin-well-architected-common';
import { VERDICT_WORDS } from '../verdicts/verdict-words';
import type { ClaimFilter } from './claim-filter';
import { matchesVerdict } from './claim-filter';
import styles from './claims.module.css';

interface FilterBarProps {
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
  readonly claims: readonly JudgedClaim[];
  readonly pillars: readonly PillarSummary[];
}

const VERDICT_CHOICES: readonly (readonly [string, string])[] = [
  ['all', 'All verdicts'],
  ['gaps', 'Gaps (missing or drifted)'],
  ...(Object.keys(VERDICT_WORDS) as Verdict[]).map(
    (verdict) => [verdict, `${VERDICT_WORDS[verdict].symbol} ${VERDICT_WORDS[verdict].label}`] as const,
  ),
];

/** Narrows the claims by pillar, verdict and text. */
export function FilterBar({ filter, onChange, claims, pillars }: FilterBarProps) {
  const countOf = (verdict: string) => claims.filter((claim) => matchesVerdict(claim.verdict, verdict)).length;
  return (
    <div className={styles['filters']} role="search" aria-label="Filter claims">
      <Select
        label="Pillar"
        options={[
          { value: 'all', label: 'All pillars' },
          ...pillars.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.pillar}
        onChange={(pillar) => {
          onChange({ ...filter, pillar: String(pillar) });
        }}
      />
      <Select
        label="Verdict"
        options={VERDICT_CHOICES.map(([value, label]) => ({ value, label: `${label}: ${countOf(value)}` }))}
        value={filter.verdict}
        onChange={(verdict) => {
          onChange({ ...filter, verdict: String(verdict) });
        }}
      />
      <SearchField
        label="Text"
        placeholder="Statement, resource, file, best practice"
        value={filter.text}
        onChange={(text) => {
          onChange({ ...filter, text });
        }}
      />
    </div>
  );
}
