import { Text } from '@backstage/ui';
import { useId } from 'react';
import { LivePanel } from '../live/live-panel';
import { MetricFigure } from '../metrics/metric-figure';
import styles from './alarms.module.css';
import { CAPACITY_WORDS } from './capacity-words';

/** How much of the database and of the cache was used over the last day. */
export function CapacitySection({ environment }: { readonly environment: string }) {
  const heading = useId();
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <Text as="h3" id={heading} variant="title-x-small" weight="bold">
        Capacity
      </Text>
      <LivePanel environment={environment} part="capacity">
        {(figures) =>
          figures.length === 0 ? (
            <p className={styles['quiet']}>The environment has neither a database nor a cache in its account.</p>
          ) : (
            <ul className={styles['figures']} aria-labelledby={heading}>
              {figures.map(({ name, resource, unit, points }) => (
                <li key={`${resource}/${name}`} className={styles['item']}>
                  <strong>{CAPACITY_WORDS.get(name) ?? name}</strong>
                  <span className={styles['quiet']}>{resource}</span>
                  <MetricFigure lines={[{ label: CAPACITY_WORDS.get(name) ?? name, points }]} unit={unit} />
                </li>
              ))}
            </ul>
          )
        }
      </LivePanel>
    </section>
  );
}
