import type { Evidence } from '@hexastyle/plugin-well-architected-common';
import { EvidenceItem } from './evidence-item';
import styles from './evidence.module.css';

/** What a verdict points at. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) {
    return <p className={styles['nothing']}>Nothing was found that this verdict could point at.</p>;
  }
  return (
    <ul className={styles['list']} aria-label="Evidence">
      {evidence.map((item, index) => (
        // A report does not change while it is shown, so that the position is a stable key.
        <li key={index} className={styles['item']}>
          <EvidenceItem evidence={item} />
        </li>
      ))}
    </ul>
  );
}
