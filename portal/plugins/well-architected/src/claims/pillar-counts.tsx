import type { PillarSummary, Verdict } from '@hexastyle/plugin-well-architected-common';
import { VERDICT_WORDS } from '../verdicts/verdict-words';
import styles from './claims.module.css';

/** A bar of the verdicts in proportion, and the same in words. */
export function PillarCounts({ pillar }: { readonly pillar: PillarSummary }) {
  const present = (Object.keys(VERDICT_WORDS) as Verdict[]).filter((verdict) => pillar.verdicts[verdict] > 0);
  return (
    <div className={styles['counts']}>
      <div className={styles['bar']} aria-hidden="true">
        {present.map((verdict) => (
          <span
            key={verdict}
            data-tone={VERDICT_WORDS[verdict].tone}
            data-verdict={verdict}
            style={{ flexGrow: pillar.verdicts[verdict] }}
          />
        ))}
      </div>
      <ul aria-label={`Verdicts of ${pillar.name}`}>
        {present.map((verdict) => (
          <li key={verdict} data-tone={VERDICT_WORDS[verdict].tone}>
            <span aria-hidden="true">{VERDICT_WORDS[verdict].symbol}</span> {pillar.verdicts[verdict]}{' '}
            {VERDICT_WORDS[verdict].label.toLowerCase()}
          </li>
        ))}
      </ul>
    </div>
  );
}
