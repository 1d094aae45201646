import type { AlarmState } from './alarm-state';
import { ALARM_STATES } from './alarm-state';
import type { AlarmRow } from './join-alarms';

/** Which alarms are shown. */
export interface AlarmFilter {
  readonly state: AlarmState | 'all';
  readonly text: string;
}

/** From the address; a state that there is not is all of them. */
export function readAlarmFilter(search: URLSearchParams): AlarmFilter {
  const state = ALARM_STATES.find((each) => each === search.get('state')) ?? 'all';
  return { state, text: search.get('text') ?? '' };
}

export function writeAlarmFilter({ state, text }: AlarmFilter): URLSearchParams {
  return new URLSearchParams({ ...(state === 'all' ? {} : { state }), ...(text === '' ? {} : { text }) });
}

/** By state, and by text in what is shown of it. */
export function matchesAlarm(row: AlarmRow, { state, text }: AlarmFilter): boolean {
  const { name, region, runbook, live, declared } = row;
  const words = [name, region, runbook, live?.stateReason, live?.description ?? declared?.description];
  return (state === 'all' || row.state === state) && words.join(' ').toLowerCase().includes(text.trim().toLowerCase());
}
