import type { Alarm, InventoryAlarm } from '@hexastyle/plugin-well-architected-common';
import type { AlarmState } from './alarm-state';
import { ALARM_STATES } from './alarm-state';

/** What CloudWatch answered. */
export interface AlarmReading {
  readonly alarms: readonly Alarm[];
  /** `false` when a part could not be read, so that an alarm that is not there may still be in CloudWatch. */
  readonly whole: boolean;
}

/** One alarm, as it is declared, as CloudWatch has it, or both. */
export interface AlarmRow {
  readonly key: string;
  readonly name: string;
  readonly region: string;
  readonly state: AlarmState;
  readonly runbook: string | undefined;
  /** CloudWatch has it, and nothing in the repository declares it. */
  readonly undeclared: boolean;
  readonly live: Alarm | undefined;
  readonly declared: InventoryAlarm | undefined;
}

const keyOf = ({ region, name }: { readonly region: string; readonly name: string }) => `${region}/${name}`;

/** Declared alarms and those of CloudWatch; either is `undefined` when it is not known. Those that need somebody come first. */
export function joinAlarms(
  declared: readonly InventoryAlarm[] | undefined,
  reading: AlarmReading | undefined,
): readonly AlarmRow[] {
  const read = new Map(reading?.alarms.map((alarm) => [keyOf(alarm), alarm]));
  const known = new Set(declared?.map(keyOf));
  const missing = reading?.whole === true ? 'absent' : 'unknown';
  const rows = [
    ...(declared ?? []).map((alarm): AlarmRow => {
      const live = read.get(keyOf(alarm));
      const state = live?.state ?? missing;
      return {
        ...placeOf(alarm),
        state,
        runbook: live?.runbook ?? alarm.runbook,
        undeclared: false,
        live,
        declared: alarm,
      };
    }),
    ...[...read.values()]
      .filter((alarm) => !known.has(keyOf(alarm)))
      .map((live): AlarmRow => {
        const { state, runbook } = live;
        return { ...placeOf(live), state, runbook, undeclared: declared !== undefined, live, declared: undefined };
      }),
  ];
  return rows.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

function placeOf(alarm: { readonly region: string; readonly name: string }) {
  return { key: keyOf(alarm), name: alarm.name, region: alarm.region };
}

function rank({ state }: AlarmRow): number {
  return ALARM_STATES.indexOf(state);
}
