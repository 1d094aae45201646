import type { Change } from './change';
import type { Draft } from './draft';

/** Takes over one change of the server's feed. */
export function applyChange(draft: Draft, change: Change): void {
  switch (change.kind) {
    case 'habit':
      draft.putHabit(change.habit);
      return;
    case 'habit-deleted':
      draft.deleteHabit(change.habitId);
      return;
    case 'entry':
      draft.putEntry(change.entry);
      return;
    case 'entry-deleted':
      draft.deleteEntry(change.habitId, change.date);
      return;
    case 'pause':
      draft.putPause(change.pause);
      return;
    case 'pause-deleted':
      draft.deletePause(change.pauseId);
  }
}
