import type { Formatter } from '../../../i18n/formatter';

interface Count {
  readonly count: number;
}

/** A habit of the file, and a sentence of what becomes of it. */
const of =
  (what: string) =>
  ({ habit }: { readonly habit: string }): string =>
    `${habit}: ${what}`;

export const en = {
  title: 'Import and export',
  import: 'Import',
  'import-intro':
    'From Loop Habit Tracker, HabitBull, Beaver Habits, Habitica, Table Habit or Hexastyle itself. Nothing is changed before you have seen what would happen.',
  file: 'File',
  'file-hint': 'A ZIP file of at most 4 MB, or a CSV or JSON file of at most 48 MB.',
  format: 'It comes from',
  'format-auto': 'Look at the file',
  'format-loop': 'Loop Habit Tracker',
  'format-hexastyle': 'Hexastyle',
  'format-habitbull': 'HabitBull',
  'format-beaverhabits': 'Beaver Habits',
  'format-habitica': 'Habitica',
  'format-table-habit': 'Table Habit',
  preview: 'Show what would happen',
  'no-file': 'Choose a file first.',
  'too-large': 'This file is too large. Export a shorter time from the other program.',
  'not-a-kind': 'This is no ZIP, CSV or JSON file. Choose the one that the other program exported.',
  offline:
    'The server reads the file, and it cannot be reached now. Nothing was changed. Try again when you are online.',
  'report-title': ({ format }: { readonly format: string }) => `What would happen (${format})`,
  habit: 'Habit',
  action: 'What happens',
  days: 'Days',
  'action-create': 'Is new',
  'action-merge': 'Gets the days it lacks',
  'action-skip': 'Lacks nothing',
  pauses: ({ count }: Count, formatter: Formatter) =>
    `${formatter.number(count)} ${formatter.plural(count, { one: 'pause is', other: 'pauses are' })} added.`,
  warnings: 'What cannot be kept as it was',
  'loss-no-days-in-archive': of('the archive has no days of it.'),
  'loss-deleted-there': of('it is deleted there and is left out.'),
  'loss-schedule-differs': of('its schedule has no exact counterpart here; look at it.'),
  'loss-days-to-come': of('days that are still to come are left out.'),
  'loss-days-in-no-calendar': of('days before 1900 and days that are in no calendar are left out.'),
  'loss-days-twice': of('some days come twice; the last one stays.'),
  'loss-name-shortened': of('the name is shortened to one line of 100 characters.'),
  'loss-texts-shortened': of(
    'its question, description or notes are shortened to the 200 or 2000 characters that are kept.',
  ),
  'loss-amounts-limited': of('amounts above 1,000,000,000 are set to that.'),
  'loss-tags-left-out': of('its tags are left out: they are too many, too long or hold commas.'),
  'nothing-in-it': 'There is nothing in this file that is not here already.',
  confirm: ({ count }: Count, formatter: Formatter) =>
    `Import ${formatter.number(count)} ${formatter.plural(count, { one: 'day', other: 'days' })}`,
  cancel: 'Change nothing',
  done: ({ count }: Count, formatter: Formatter) =>
    `Imported ${formatter.number(count)} ${formatter.plural(count, { one: 'day', other: 'days' })}. They arrive on this device in a moment.`,
  export: 'Export',
  'export-intro': 'Everything that you recorded is yours, in files that other programs read.',
  'export-device': 'From this device (JSON)',
  'export-device-hint': 'Works offline, and has what is not sent yet. It can be imported again without a loss.',
  'export-server': 'From the server (JSON)',
  'export-loop': 'From the server, for Loop Habit Tracker (ZIP)',
};
