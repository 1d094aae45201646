import { Text } from '@backstage/ui';
import type { AlarmDetail } from '@hexastyle/plugin-well-architected-common';
import type { ReactNode } from 'react';
import { MetricFigure } from '../metrics/metric-figure';
import { AlarmActions } from './alarm-actions';
import { AlarmChanges } from './alarm-changes';
import styles from './alarms.module.css';
import { comparedMetric, sayCondition } from './say-condition';
import { unitOf } from './unit-of';

/** What an alarm compares, the values of the last day, what became of it, and who is told. */
export function AlarmDetailContent({ detail: { alarm, series, changes } }: { readonly detail: AlarmDetail }) {
  return (
    <div className={styles['detail']}>
      {alarm.description !== undefined && <p className={styles['text']}>{alarm.description}</p>}
      <p className={styles['text']}>Fires on: {sayCondition(alarm)}.</p>
      <Part title="The last day">
        <MetricFigure lines={series} unit={unitOf(comparedMetric(alarm))} threshold={alarm.threshold} />
      </Part>
      <Part title="Changes of the state">
        <AlarmChanges changes={changes} />
      </Part>
      <Part title="Actions">
        <AlarmActions alarm={alarm} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <Text as="h4" variant="body-medium" weight="bold">
        {title}
      </Text>
      {children}
    </section>
  );
}
