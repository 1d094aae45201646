import type { DrillResult } from '@hexastyle/plugin-well-architected-common';
import type { VerdictWords } from '../verdicts/verdict-words';
import styles from '../verdicts/verdicts.module.css';

const RUNNING: VerdictWords = { label: 'Running', symbol: '▶', tone: 'info' };

const RESULT_WORDS: Readonly<Record<DrillResult, VerdictWords>> = {
  passed: { label: 'Passed', symbol: '✓', tone: 'success' },
  failed: { label: 'Failed', symbol: '✕', tone: 'danger' },
  abandoned: { label: 'Abandoned', symbol: '⊘', tone: 'neutral' },
};

/** How a drill ended, or that it has not, as colour, symbol and word. */
export function DrillResultBadge({ result }: { readonly result?: DrillResult | undefined }) {
  const { label, symbol, tone } = result === undefined ? RUNNING : RESULT_WORDS[result];
  return (
    <span className={styles['badge']} data-tone={tone}>
      <span aria-hidden="true">{symbol}</span>
      {label}
    </span>
  );
}
