import type { CostDay } from '@hexastyle/plugin-well-architected-common';
import styles from './costs.module.css';
import { sayUsd } from './say-usd';

/** What the day below the pointer cost, and of what. */
export function ChartTooltip({ day }: { readonly day: CostDay | undefined }) {
  if (day === undefined) {
    return undefined;
  }
  const amounts = Object.entries(day.components).toSorted(([, one], [, other]) => other - one);
  return (
    <div className={styles['tooltip']}>
      <strong>
        {day.date}: {sayUsd(day.total)}
      </strong>
      {day.estimated && <div>AWS may still change it.</div>}
      <ul>
        {amounts.slice(0, 10).map(([name, amount]) => (
          <li key={name}>
            {name} {sayUsd(amount)}
          </li>
        ))}
      </ul>
    </div>
  );
}
