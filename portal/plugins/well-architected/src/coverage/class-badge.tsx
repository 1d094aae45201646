import type { Classification } from '@hexastyle/plugin-well-architected-common';
import { CLASS_WORDS } from './class-words';
import styles from './coverage.module.css';

/** The class of a best practice as the pattern of the bars, and in a word. */
export function ClassBadge({ classification }: { readonly classification: Classification }) {
  return (
    <span>
      <span className={styles['swatch']} data-class={classification} aria-hidden="true" />
      {CLASS_WORDS[classification].label}
    </span>
  );
}
