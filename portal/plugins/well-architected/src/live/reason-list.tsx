import type { ReasonWords } from '@hexastyle/plugin-well-architected-common';
import { CodedText } from '../claims/coded-text';
import styles from './live.module.css';

/** Why something is not known, each with its way out. */
export function ReasonList({ reasons }: { readonly reasons: readonly ReasonWords[] }) {
  // Two parts of a reading may fail for the same reason: it is said once.
  const distinct = new Map(reasons.map((reason) => [`${reason.what}: ${reason.wayOut}`, reason]));
  return (
    <ul className={styles['reasons']}>
      {[...distinct].map(([key, { what, wayOut }]) => (
        <li key={key}>
          <CodedText text={what} />: <CodedText text={wayOut} />.
        </li>
      ))}
    </ul>
  );
}
