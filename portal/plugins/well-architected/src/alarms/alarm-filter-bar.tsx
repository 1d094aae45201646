import { SearchField, Select } from '@backstage/ui';
import type { AlarmFilter } from './alarm-filter';
import { ALARM_STATES, ALARM_STATE_WORDS } from './alarm-state';
import styles from './alarms.module.css';
import type { AlarmRow } from './join-alarms';

interface AlarmFilterBarProps {
  readonly rows: readonly AlarmRow[];
  readonly filter: AlarmFilter;
  readonly onChange: (filter: AlarmFilter) => void;
}

/** Narrows the alarms by state and text. */
export function AlarmFilterBar({ rows, filter, onChange }: AlarmFilterBarProps) {
  const choices = ALARM_STATES.map((state) => {
    const { symbol, label } = ALARM_STATE_WORDS[state];
    return { value: state, label: `${symbol} ${label}: ${rows.filter((row) => row.state === state).length}` };
  });
  return (
    <div className={styles['filters']} role="search" aria-label="Filter alarms">
      <Select
        label="State"
        options={[{ value: 'all', label: `All states: ${rows.length}` }, ...choices]}
        value={filter.state}
        onChange={(chosen) => {
          onChange({ ...filter, state: ALARM_STATES.find((state) => state === chosen) ?? 'all' });
        }}
      />
      <SearchField
        label="Text"
        placeholder="Name, reason, region, runbook"
        value={filter.text}
        onChange={(text) => {
          onChange({ ...filter, text });
        }}
      />
    </div>
  );
}
