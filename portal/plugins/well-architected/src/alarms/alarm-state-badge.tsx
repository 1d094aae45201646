import styles from '../verdicts/verdicts.module.css';
import type { AlarmState } from './alarm-state';
import { ALARM_STATE_WORDS } from './alarm-state';

/** A state as colour, symbol and word. */
export function AlarmStateBadge({ state }: { readonly state: AlarmState }) {
  const { label, symbol, tone } = ALARM_STATE_WORDS[state];
  return (
    <span className={styles['badge']} data-tone={tone}>
      <span aria-hidden="true">{symbol}</span>
      {label}
    </span>
  );
}
