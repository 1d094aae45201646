/** What a webhook can be told of. */
export const WEBHOOK_EVENTS = [
  'habit.created',
  'habit.updated',
  'habit.deleted',
  'entry.written',
  'entry.deleted',
  'pause.created',
  'pause.updated',
  'pause.deleted',
] as const;

export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];
