import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

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
