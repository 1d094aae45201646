import styles from '../verdicts/verdicts.module.css';
import { statusWords } from './status-words';

/** A status as colour, symbol and word. */
export function StatusBadge({ status }: { readonly status: string | undefined }) {
  const { label, symbol, tone } = statusWords(status);
  return (
    <span className={styles['badge']} data-tone={tone}>
      <span aria-hidden="true">{symbol}</span>
      {label}
    </span>
  );
}
