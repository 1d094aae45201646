import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

const of =
  (what: string) =>
  ({ habit }: { readonly habit: string }): string =>
    `${habit}: ${what}`;

export const de: Translation<typeof en> = {
  title: 'Import und Export',
  import: 'Import',
  'import-intro':
    'Aus Loop Habit Tracker, HabitBull, Beaver Habits, Habitica, Table Habit oder Hexastyle selbst. Nichts ändert sich, bevor du gesehen hast, was geschähe.',
  file: 'Datei',
  'file-hint': 'Eine ZIP-Datei mit höchstens 4 MB, oder eine CSV- oder JSON-Datei mit höchstens 48 MB.',
  format: 'Sie kommt aus',
  'format-auto': 'Die Datei ansehen',
  'format-loop': 'Loop Habit Tracker',
  'format-hexastyle': 'Hexastyle',
  'format-habitbull': 'HabitBull',
  'format-beaverhabits': 'Beaver Habits',
  'format-habitica': 'Habitica',
  'format-table-habit': 'Table Habit',
  preview: 'Zeigen, was geschähe',
  'no-file': 'Wähle zuerst eine Datei.',
  'too-large': 'Diese Datei ist zu groß. Exportiere aus dem anderen Programm eine kürzere Zeit.',
  'not-a-kind': 'Das ist keine ZIP-, CSV- oder JSON-Datei. Wähle die, die das andere Programm exportiert hat.',
  offline:
    'Der Server liest die Datei, und er ist gerade nicht zu erreichen. Nichts hat sich geändert. Versuch es wieder, wenn du online bist.',
  'report-title': ({ format }) => `Was geschähe (${format})`,
  habit: 'Gewohnheit',
  action: 'Was geschieht',
  days: 'Tage',
  'action-create': 'Ist neu',
  'action-merge': 'Bekommt die Tage, die ihr fehlen',
  'action-skip': 'Es fehlt nichts',
  pauses: ({ count }, formatter) =>
    `${formatter.number(count)} ${formatter.plural(count, { one: 'Pause kommt', other: 'Pausen kommen' })} dazu.`,
  warnings: 'Was nicht bleiben kann, wie es war',
  'loss-no-days-in-archive': of('In der ZIP-Datei gibt es keine Tage davon.'),
  'loss-deleted-there': of('Dort ist sie gelöscht, darum bleibt sie weg.'),
  'loss-schedule-differs': of('Ihren Plan gibt es hier nicht genau so. Sieh ihn dir an.'),
  'loss-days-to-come': of('Tage, die noch kommen, bleiben weg.'),
  'loss-days-in-no-calendar': of('Tage vor 1900 und Tage, die in keinem Kalender stehen, bleiben weg.'),
  'loss-days-twice': of('Manche Tage kommen doppelt vor. Der letzte bleibt.'),
  'loss-name-shortened': of('Der Name ist auf eine Zeile mit 100 Zeichen gekürzt.'),
  'loss-texts-shortened': of(
    'Frage, Beschreibung oder Notizen sind auf die 200 oder 2000 Zeichen gekürzt, die bleiben.',
  ),
  'loss-amounts-limited': of('Mengen über 1.000.000.000 sind auf diese gesetzt.'),
  'loss-tags-left-out': of('Ihre Tags bleiben weg: Es sind zu viele, sie sind zu lang oder haben Kommas.'),
  'nothing-in-it': 'In dieser Datei steht nichts, was nicht schon hier ist.',
  confirm: ({ count }, formatter) =>
    `${formatter.number(count)} ${formatter.plural(count, { one: 'Tag', other: 'Tage' })} importieren`,
  cancel: 'Nichts ändern',
  done: ({ count }, formatter) =>
    `${formatter.number(count)} ${formatter.plural(count, { one: 'Tag ist', other: 'Tage sind' })} importiert und gleich auf diesem Gerät.`,
  export: 'Export',
  'export-intro': 'Alles, was du eingetragen hast, gehört dir, in Dateien, die andere Programme lesen.',
  'export-device': 'Von diesem Gerät (JSON)',
  'export-device-hint':
    'Geht offline und enthält auch, was noch nicht gesendet ist. Lässt sich ohne Verlust wieder importieren.',
  'export-server': 'Vom Server (JSON)',
  'export-loop': 'Vom Server, für Loop Habit Tracker (ZIP)',
};
