import type { Change } from '../changes/schemas';
import type { WebhookEvent } from '../webhooks/events';

export interface Message {
  readonly event: WebhookEvent;
  readonly data: object;
}

/** What a webhook is told of a change. @param created ids of habits and pauses that it has not heard of before */
export function messageOf(change: Change, created: ReadonlySet<string>): Message {
  const data = Object.fromEntries(Object.entries(change).filter(([name]) => name !== 'kind'));
  return { event: eventOf(change, created), data };
}

function eventOf(change: Change, created: ReadonlySet<string>): WebhookEvent {
  switch (change.kind) {
    case 'habit':
      return created.has(change.habit.id) ? 'habit.created' : 'habit.updated';
    case 'habit-deleted':
      return 'habit.deleted';
    case 'entry':
      return 'entry.written';
    case 'entry-deleted':
      return 'entry.deleted';
    case 'pause':
      return created.has(change.pause.id) ? 'pause.created' : 'pause.updated';
    case 'pause-deleted':
      return 'pause.deleted';
  }
}
