import type { Translation } from '../../../i18n/catalogue';
import type { Formatter } from '../../../i18n/formatter';
import type { en } from './en';

const habits = (count: number, formatter: Formatter) =>
  `${formatter.number(count)} ${formatter.plural(count, { one: 'Gewohnheit', other: 'Gewohnheiten' })}`;

export const de: Translation<typeof en> = {
  title: 'Schlagwörter',
  intro:
    'Schlagwörter fassen Gewohnheiten zusammen, für heute und im Überblick. Eine Gewohnheit bekommt sie in ihrem Formular.',
  empty: 'Keine Gewohnheit hat ein Schlagwort.',
  habits: ({ count }, formatter) => habits(count, formatter),
  rename: 'Umbenennen',
  'rename-name': ({ name }) => `Das Schlagwort ${name} umbenennen`,
  delete: 'Löschen',
  'delete-name': ({ name }) => `Das Schlagwort ${name} löschen`,
  'new-name': 'Neuer Name',
  'new-name-hint': 'Alle Gewohnheiten, die das Schlagwort haben, bekommen den neuen Namen.',
  joins: ({ name }) => `Das Schlagwort „${name}“ gibt es schon: Beim Speichern wird aus beiden eins.`,
  'bad-name': 'Ein Schlagwort hat 1 bis 32 Zeichen und kein Komma.',
  save: 'Speichern',
  renamed: ({ name }) => `Das Schlagwort heißt jetzt „${name}“.`,
  joined: ({ name }) => `Aus den beiden Schlagwörtern wurde eins, „${name}“.`,
  deleted: ({ name, count }, formatter) => `„${name}“ ist von ${habits(count, formatter)} entfernt.`,
};
