import type { LiveSummary } from '@hexastyle/plugin-well-architected-common';

/** How many alarms of an account are firing, or that nobody knows. */
export function sayAlarms(live: LiveSummary | undefined): string {
  if (live?.alarms === undefined) {
    return live?.reading === true ? 'not read yet' : 'not read';
  }
  const { firing, total } = live.alarms;
  return firing === 0 ? `✓ none of ${total}` : `✕ ${firing} of ${total}`;
}
