import type { AlarmChange } from '@hexastyle/plugin-well-architected-common';
import { LocalTime } from '../time/local-time';
import { ALARM_STATES, ALARM_STATE_WORDS } from './alarm-state';
import styles from './alarms.module.css';

const wordOf = (state: string): string => {
  const known = ALARM_STATES.find((each) => each === state);
  return known === undefined ? state : ALARM_STATE_WORDS[known].label;
};

/** How the state of an alarm changed in the last 14 days. */
export function AlarmChanges({ changes }: { readonly changes: readonly AlarmChange[] }) {
  if (changes.length === 0) {
    return <p className={styles['quiet']}>The state did not change in the last 14 days.</p>;
  }
  return (
    <ol className={styles['changes']} aria-label="Changes of the state in the last 14 days">
      {changes.map(({ at, from, to, summary, reason }, index) => (
        <li key={index}>
          <LocalTime iso={at} />{' '}
          <strong>{from === undefined || to === undefined ? summary : `${wordOf(from)} → ${wordOf(to)}`}</strong>
          {reason !== undefined && <span className={styles['quiet']}> {reason}</span>}
        </li>
      ))}
    </ol>
  );
}
