import type { InventoryAlarm } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { matchesAlarm, readAlarmFilter, writeAlarmFilter } from './alarm-filter';
import { AlarmFilterBar } from './alarm-filter-bar';
import { AlarmItem } from './alarm-item';
import styles from './alarms.module.css';
import type { AlarmReading } from './join-alarms';
import { joinAlarms } from './join-alarms';

interface AlarmBoardProps {
  readonly environment: string;
  /** `undefined` while they are not known. */
  readonly declared: readonly InventoryAlarm[] | undefined;
  readonly reading?: AlarmReading;
}

/** The alarms that are declared and those of CloudWatch in one list. */
export function AlarmBoard({ environment, declared, reading }: AlarmBoardProps) {
  const [search, setSearch] = useSearchParams();
  const rows = useMemo(() => joinAlarms(declared, reading), [declared, reading]);
  const filter = readAlarmFilter(search);
  const shown = rows.filter((row) => matchesAlarm(row, filter));
  if (rows.length === 0) {
    return <p className={styles['quiet']}>No alarm of {environment} is known.</p>;
  }
  return (
    <>
      <AlarmFilterBar
        rows={rows}
        filter={filter}
        onChange={(changed) => {
          setSearch(writeAlarmFilter(changed), { replace: true });
        }}
      />
      <p className={styles['quiet']} role="status">
        {shown.length} of {rows.length} alarms
      </p>
      <ul className={styles['list']} aria-label={`Alarms of ${environment}`}>
        {shown.map((row) => (
          <AlarmItem key={row.key} row={row} environment={environment} />
        ))}
      </ul>
    </>
  );
}
