import type { VerdictWords } from '../verdicts/verdict-words';
import styles from '../verdicts/verdicts.module.css';
import type { Judged } from './judged';

const WORDS: Readonly<Record<Judged['kind'], VerdictWords>> = {
  passed: { label: 'Passed', symbol: '✓', tone: 'success' },
  failed: { label: 'Failed', symbol: '✕', tone: 'danger' },
  unknown: { label: 'Not known', symbol: '?', tone: 'warning' },
};

/** How something was judged, as colour, symbol and word. */
export function JudgedMark({ kind }: Pick<Judged, 'kind'>) {
  const { label, symbol, tone } = WORDS[kind];
  return (
    <span className={styles['badge']} data-tone={tone}>
      <span aria-hidden="true">{symbol}</span>
      {label}
    </span>
  );
}
