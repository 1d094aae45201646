import type { EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import { Link } from 'react-router-dom';
import { AgeLabel } from '../time/age-label';
import { costFacts } from './cost-facts';
import styles from './environments.module.css';
import { liveOf } from './live-of';

/** What an environment costs against its budget; leads to its costs. */
export function CostCell({ item }: { readonly item: EnvironmentSummary }) {
  const { name } = item.environment;
  const facts = costFacts(item);
  const at = liveOf(item)?.costs?.at;
  return (
    <div className={styles['small']}>
      <span className={styles['pillarName']} aria-hidden="true">
        Cost
      </span>
      <Link to={`${name}/costs`} aria-label={`Cost of ${name}: ${facts.map(({ text }) => text).join(', ')}`}>
        {facts.map(({ symbol, tone, text }) => (
          <span key={text} data-tone={tone}>
            {symbol} {text}
          </span>
        ))}
      </Link>
      {at !== undefined && <span className={styles['note']}>Read {<AgeLabel iso={at} />}</span>}
    </div>
  );
}
