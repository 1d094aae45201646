import type { Classification } from '@hexastyle/plugin-well-architected-common';
import { CLASS_WORDS } from './class-words';
import styles from './coverage.module.css';

/** The class of a best practice as the pattern of the bars, symbol and word. */
export function ClassBadge({ classification }: { readonly classification: Classification }) {
  const { label, symbol, meaning } = CLASS_WORDS[classification];
  return (
    <span title={meaning}>
      <span className={styles['swatch']} data-class={classification} aria-hidden="true" />
      <span aria-hidden="true">{symbol}</span> {label}
    </span>
  );
}
