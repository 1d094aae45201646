import type { Formatter } from '../../../i18n/formatter';

interface Span {
  readonly from: string;
  readonly to: string | undefined;
}

const day = (date: string, formatter: Formatter) => formatter.day(date, { dateStyle: 'long' });

export const en = {
  title: 'Pauses',
  intro: 'On paused days nothing is due, and no streak breaks.',
  new: 'New pause',
  list: 'Pauses',
  what: 'What pauses',
  'all-habits': 'All habits',
  'gone-habit': 'A habit that is gone',
  from: 'From',
  to: 'To',
  'to-hint': 'Leave it empty to pause until you end it.',
  note: 'Note',
  add: 'Add pause',
  save: 'Save',
  span: ({ from, to }: Span, formatter: Formatter) =>
    to === undefined
      ? `Since ${day(from, formatter)}, until it is ended`
      : `${day(from, formatter)} – ${day(to, formatter)}`,
  'state-now': 'Paused now',
  'state-ahead': 'To come',
  'state-over': 'Over',
  end: 'End today',
  'end-name': ({ name }: { readonly name: string }) => `End today: pause of ${name}`,
  change: 'Change',
  'change-name': ({ name }: { readonly name: string }) => `Change the pause of ${name}`,
  delete: 'Delete',
  'delete-name': ({ name }: { readonly name: string }) => `Delete the pause of ${name}`,
  'bad-from': 'Choose the first day, in a year from 1900 to 9999.',
  'bad-to': 'The last day cannot be before the first, nor after the year 9999.',
  'bad-note': 'A note is one line of at most 2000 characters, without control characters.',
  added: ({ name }: { readonly name: string }) => `Added a pause: ${name}.`,
  ended: ({ name }: { readonly name: string }) => `The pause ends today: ${name}.`,
  saved: ({ name }: { readonly name: string }) => `Saved the pause: ${name}.`,
  deleted: ({ name }: { readonly name: string }) => `Deleted the pause: ${name}.`,
  empty: 'Nothing is paused. Before a holiday or an illness, add a pause: it keeps your streaks.',
};
