import type { VerdictWords } from '../verdicts/verdict-words';

/** In the order in which alarms are shown. */
export const ALARM_STATES = ['ALARM', 'absent', 'INSUFFICIENT_DATA', 'unknown', 'OK'] as const;

/** What CloudWatch says, `absent` when it has no such alarm, `unknown` when nobody could ask. */
export type AlarmState = (typeof ALARM_STATES)[number];

export const ALARM_STATE_WORDS: Readonly<Record<AlarmState, VerdictWords>> = {
  ALARM: { label: 'In alarm', symbol: '✕', tone: 'danger' },
  absent: { label: 'Not in CloudWatch', symbol: '∅', tone: 'danger' },
  INSUFFICIENT_DATA: { label: 'Insufficient data', symbol: '…', tone: 'warning' },
  unknown: { label: 'State unknown', symbol: '?', tone: 'warning' },
  OK: { label: 'OK', symbol: '✓', tone: 'success' },
};
