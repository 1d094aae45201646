import { Select } from '@backstage/ui';
import type { PillarCoverage, PracticeCoverage } from '@hexastyle/plugin-well-architected-common';
import { CLASS_WORDS, CLASSES } from './class-words';
import styles from './coverage.module.css';
import type { PracticeFilter } from './practice-filter';
import { matches, NO_FILTER } from './practice-filter';

interface PracticeFilterBarProps {
  readonly filter: PracticeFilter;
  readonly onChange: (filter: PracticeFilter) => void;
  readonly practices: readonly PracticeCoverage[];
  readonly pillars: readonly PillarCoverage[];
}

const CHOICES: readonly (readonly [value: string, label: string])[] = [
  [NO_FILTER.practices, 'All best practices'],
  ['shown', '✓ Shown'],
  ['not-shown', '✕ Not shown'],
  ...CLASSES.map((each) => [each, CLASS_WORDS[each].label] as const),
];

/** Narrows the best practices by pillar, class and whether they are shown. */
export function PracticeFilterBar({ filter, onChange, practices, pillars }: PracticeFilterBarProps) {
  const countOf = (wanted: string) =>
    practices.filter((practice) => matches(practice, { pillar: filter.pillar, practices: wanted })).length;
  return (
    <div className={styles['filters']} role="search" aria-label="Filter best practices">
      <Select
        label="Pillar"
        options={[
          { value: NO_FILTER.pillar, label: 'All pillars' },
          ...pillars.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.pillar}
        onChange={(pillar) => {
          onChange({ ...filter, pillar: String(pillar) });
        }}
      />
      <Select
        label="Best practices"
        options={CHOICES.map(([value, label]) => ({ value, label: `${label}: ${countOf(value)}` }))}
        value={filter.practices}
        onChange={(chosen) => {
          onChange({ ...filter, practices: String(chosen) });
        }}
      />
    </div>
  );
}
