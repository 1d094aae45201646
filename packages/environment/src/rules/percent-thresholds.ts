import { PERCENT_ALARM_IDS } from '../alarms/alarm-ids';
import type { Rule } from './rule';

export const percentThresholds: Rule = ({ alarms }) =>
  PERCENT_ALARM_IDS.flatMap((id) => {
    const threshold = alarms?.thresholds?.[id];
    if (threshold === undefined || threshold <= 100) return [];
    return [
      {
        path: ['alarms', 'thresholds', id],
        problem: `"alarms.thresholds.${id}" is ${threshold}, but it is a percentage: the alarm could never fire`,
        fix: 'write 100 or less',
      },
    ];
  });
