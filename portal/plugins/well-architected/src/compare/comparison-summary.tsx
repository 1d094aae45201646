import type { ReportComparison } from '@hexastyle/plugin-well-architected-common';
import { CHANGE_WORDS, CHANGES } from './change-words';
import styles from './compare.module.css';

/** The counts of everything below, expected differences apart. */
export function ComparisonSummary({ comparison }: { readonly comparison: ReportComparison }) {
  const { claims, resources, same } = comparison;
  const expected = [...claims, ...resources].filter((each) => each.expected !== undefined).length;
  const differing = resources.filter((each) => each.expected === undefined).length;
  return (
    <div role="status" aria-label="Summary">
      <ul className={styles['summary']}>
        {CHANGES.map((change) => {
          const { title, symbol, tone } = CHANGE_WORDS[change];
          const count = claims.filter((each) => each.change === change && each.expected === undefined).length;
          return <Count key={change} count={count} label={title} symbol={symbol} tone={count > 0 ? tone : 'neutral'} />;
        })}
        <Count count={same.claims} label="Claims alike" symbol="=" tone="neutral" />
        <Count count={differing} label="Resources differ" symbol="≠" tone={differing > 0 ? 'warning' : 'neutral'} />
        <Count count={same.resources} label="Resources alike" symbol="=" tone="neutral" />
        <Count count={expected} label="Expected" symbol="✓" tone="neutral" />
      </ul>
    </div>
  );
}

interface CountProps {
  readonly count: number;
  readonly label: string;
  readonly symbol: string;
  readonly tone: string;
}

function Count({ count, label, symbol, tone }: CountProps) {
  return (
    <li className={styles['count']} data-tone={tone}>
      <strong>
        <span aria-hidden="true">{symbol}</span> {count}
      </strong>{' '}
      {label}
    </li>
  );
}
