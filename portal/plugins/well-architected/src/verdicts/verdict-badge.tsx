import type { Verdict } from '@hexastyle/plugin-well-architected-common';
import styles from './verdicts.module.css';
import { VERDICT_WORDS } from './verdict-words';

/** A verdict as colour, symbol and word. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { label, symbol, tone } = VERDICT_WORDS[verdict];
  return (
    <span className={styles['badge']} data-tone={tone}>
      <span aria-hidden="true">{symbol}</span>
      {label}
    </span>
  );
}
