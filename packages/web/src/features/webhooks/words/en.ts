import type { Formatter } from '../../../i18n/formatter';

interface Address {
  readonly url: string;
}

interface Moment {
  readonly at: string;
}

interface Answer {
  readonly status: number;
  readonly ms: number;
}

const moment = (at: string, formatter: Formatter) => formatter.moment(at, { dateStyle: 'medium', timeStyle: 'short' });

export const en = {
  title: 'Webhooks',
  intro: 'A webhook tells a program of yours as soon as something changes, at an address that the internet can reach.',
  offline: 'Only the server knows your webhooks, and it cannot be reached now. Come back when you are online.',
  empty: 'No program is told of anything.',
  url: 'Address',
  'url-hint': 'Such as https://example.com/hexastyle.',
  'bad-url': 'This is no address: write it whole, beginning with https://.',
  description: 'What it is for',
  events: 'What it is told of',
  'bad-events': 'Choose at least one thing that it is told of.',
  'entry.written': 'A day is marked',
  'entry.deleted': 'A day is emptied',
  'habit.created': 'A habit is added',
  'habit.updated': 'A habit is changed',
  'habit.deleted': 'A habit is deleted',
  'pause.created': 'A pause is added',
  'pause.updated': 'A pause is changed',
  'pause.deleted': 'A pause is deleted',
  'webhook.test': 'Test',
  create: 'Add webhook',
  created: ({ url }: Address) =>
    `This secret signs what is sent to ${url} (Standard Webhooks). It is shown only now: copy it.`,
  on: 'On',
  paused: 'Paused',
  'paused-failing': 'Paused, because nothing was accepted there for five days.',
  'paused-gone': 'Paused, because the receiver said that it is gone (410).',
  failing: 'Failing',
  'failing-since': ({ at }: Moment, formatter: Formatter) =>
    `Nothing has been accepted since ${moment(at, formatter)}. What waits is tried again by itself.`,
  pause: 'Pause',
  'pause-name': ({ url }: Address) => `Pause the webhook ${url}`,
  enable: 'Turn on',
  'enable-name': ({ url }: Address) => `Turn on the webhook ${url}`,
  retry: 'Try now',
  'retry-name': ({ url }: Address) => `Try now what waits for ${url}`,
  test: 'Send a test',
  'test-name': ({ url }: Address) => `Send a test to ${url}`,
  tested: 'A test is under way: the deliveries tell how it went.',
  log: 'Deliveries',
  'log-name': ({ url }: Address) => `Deliveries to ${url}`,
  rotate: 'New secret',
  'rotate-name': ({ url }: Address) => `Make a new secret for ${url}`,
  'sure-rotate': 'For 24 hours what is sent is signed with both secrets, then only with the new one. Make one?',
  'rotate-now': 'Make it',
  rotated: ({ url }: Address) => `This is the new secret for ${url}. It is shown only now: copy it.`,
  delete: 'Delete',
  'delete-name': ({ url }: Address) => `Delete the webhook ${url}`,
  sure: ({ url }: Address) => `Nothing is sent to ${url} any more, and the list of deliveries is gone. Delete it?`,
  'delete-now': 'Delete it',
  deleted: ({ url }: Address) => `The webhook ${url} is deleted.`,
  'no-deliveries': 'Nothing was sent in the last 30 days.',
  event: 'What',
  when: 'When',
  outcome: 'How it went',
  moment: ({ at }: Moment, formatter: Formatter) => moment(at, formatter),
  'state-pending': 'Waiting',
  'state-delivered': 'Delivered',
  'state-failed': 'Given up',
  answered: ({ status, ms }: Answer, formatter: Formatter) => `Answer ${status} after ${formatter.number(ms)} ms.`,
  'unknown-host': 'The host has no address.',
  'address-refused': 'The address leads into a private network.',
  timeout: 'No answer in time.',
  'connection-failed': 'No connection.',
  tries: ({ count }: { readonly count: number }, formatter: Formatter) => `Tried ${formatter.number(count)} times.`,
  'next-try': ({ at }: Moment, formatter: Formatter) => `Next try ${moment(at, formatter)}.`,
  older: 'Older ones',
  'look-again': 'Look again',
};
