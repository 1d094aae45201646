import type { Formatter } from '../../../i18n/formatter';

interface Name {
  readonly name: string;
}

interface Day extends Name {
  readonly date: string;
}

const day = (date: string, formatter: Formatter) => formatter.day(date, { day: 'numeric', month: 'long' });

export const en = {
  empty: 'Nothing had to be settled.',
  intro: 'This was settled without asking you:',
  clear: 'I have read it',
  'a-habit': 'A habit',
  'a-pause': 'A pause',
  'a-tag': 'A tag',
  'the-order': 'The order of your habits',
  'the-settings': 'Your settings',
  'entry-mine': ({ name, date }: Day, formatter: Formatter) =>
    `${name}, ${day(date, formatter)}: what you said on this device stays, because it was said later.`,
  'entry-theirs': ({ name, date }: Day, formatter: Formatter) =>
    `${name}, ${day(date, formatter)}: what was said on another device stays, because it was said later.`,
  emptied: ({ name, date }: Day, formatter: Formatter) =>
    `${name}, ${day(date, formatter)}: the day stays empty, because it was emptied on another device later.`,
  'habit-field-mine': ({ name, field }: Name & { readonly field: string }) =>
    `${name}: the ${field} of this device stays, because it was changed later.`,
  'habit-field-theirs': ({ name, field }: Name & { readonly field: string }) =>
    `${name}: the ${field} of another device stays, because it reached the server first.`,
  'instead-of-mine': ({ name }: Name) => `On the other device it was “${name}”.`,
  'instead-of-theirs': ({ name }: Name) => `On this device it was “${name}”.`,
  pause: 'A pause was changed on two devices: what was changed here stays.',
  deleted: ({ name }: Name) =>
    `${name} was deleted on another device; what was changed here after that is gone with it.`,
  refused: ({ name, reason }: Name & { readonly reason: string }) =>
    `${name}: the server did not take a change, so it was undone: ${reason}`,
  'field-name': 'name',
  'field-question': 'question',
  'field-description': 'description',
  'field-schedule': 'schedule',
  'field-goal': 'goal',
  'field-color': 'colour',
  'field-icon': 'icon',
  'field-tags': 'list of tags',
  'field-archived': 'place in the archive',
  'field-archivedOn': 'day of archiving',
};
