import type { Strength } from '@hexastyle/plugin-well-architected-common';
import styles from './verdicts.module.css';
import { STRENGTH_WORDS } from './verdict-words';

/** How far the proof reaches. An outline for what is present, filled for what has been seen to work. */
export function StrengthMark({ strength }: { readonly strength: Strength }) {
  const { label, meaning, proof } = STRENGTH_WORDS[strength];
  return (
    <span className={styles['strength']} data-proof={proof} title={meaning}>
      <span aria-hidden="true">{proof === 'works' ? '●' : '○'}</span>
      {label}
    </span>
  );
}
