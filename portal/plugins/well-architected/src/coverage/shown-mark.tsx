import type { PracticeCoverage } from '@hexastyle/plugin-well-architected-common';
import styles from './coverage.module.css';
import { isShown } from './is-shown';

/** Whether a best practice is shown, as symbol and word. */
export function ShownMark({ practice }: { readonly practice: PracticeCoverage }) {
  const shown = isShown(practice);
  return (
    <span className={styles['mark']} data-tone={shown ? 'success' : 'neutral'}>
      <span aria-hidden="true">{shown ? '✓' : '✕'}</span> {shown ? 'Shown' : 'Not shown'}
    </span>
  );
}
