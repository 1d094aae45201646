import type { ReasonWords } from '@hexastyle/plugin-well-architected-common';
import { CodedText } from '../claims/coded-text';
import styles from './live.module.css';

/** Why something is not known, each with its way out. */
export function ReasonList({ reasons }: { readonly reasons: readonly ReasonWords[] }) {
  return (
    <ul className={styles['reasons']}>
      {reasons.map(({ what, wayOut }) => (
        <li key={what}>
          <CodedText text={what} />: <CodedText text={wayOut} />.
        </li>
      ))}
    </ul>
  );
}
