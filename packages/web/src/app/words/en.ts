import type { Formatter } from '../../i18n/formatter';

interface Count {
  readonly count: number;
}

const changes = (count: number, formatter: Formatter) =>
  `${formatter.number(count)} ${formatter.plural(count, { one: 'change', other: 'changes' })}`;

export const en = {
  today: 'Today',
  habits: 'Habits',
  overview: 'Overview',
  pauses: 'Pauses',
  transfer: 'Import and export',
  tags: 'Tags',
  archived: 'Archived habits',
  settings: 'Settings',
  account: 'Account',
  'to-account': 'Password, e-mail address and the end of the account',
  news: 'What was settled',
  skip: 'Skip to content',
  connection: 'Connection',
  retry: 'Try again',
  offline: 'You are offline. Everything here works; what you do is sent when the network is back.',
  'offline-waiting': ({ count }: Count, formatter: Formatter) =>
    `You are offline. ${changes(count, formatter)} will be sent when the network is back.`,
  'not-kept': 'This browser does not keep what you do here. Stay online, so that it is sent before you close the page.',
  undone: 'The last change is taken back.',
  waiting: ({ count }: Count, formatter: Formatter) => `${changes(count, formatter)} to send`,
  settled: ({ count }: Count, formatter: Formatter) =>
    `${formatter.number(count)} ${formatter.plural(count, { one: 'thing was', other: 'things were' })} settled.`,
  'settled-link': 'See what happened',
  update: 'A new version is ready.',
  'update-now': 'Use it now',
  loading: 'Loading…',
  trouble: 'Something is in the way',
  broken: 'This page broke. Try again; if it stays, reload.',
  'not-found': 'Page not found',
  'not-found-text': 'Nothing stands at this address.',
  'go-to-today': 'Go to today',
  'new-habit': 'New habit',
  'edit-habit': 'Edit habit',
  'no-such-habit': 'This habit is not here any more. It may have been deleted on another device.',
};
