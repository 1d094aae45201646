import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  title: 'Zugang für Programme',
  intro: 'Mit einem Token liest oder ändert ein Programm deine Gewohnheiten ohne dein Passwort.',
  offline: 'Nur der Server kennt deine Token, und er ist gerade nicht zu erreichen. Komm wieder, wenn du online bist.',
  empty: 'Kein Programm hat ein Token.',
  name: 'Name des Programms',
  scopes: 'Was es darf',
  'scope-habits:read': 'Gewohnheiten und Tage lesen',
  'scope-habits:write': 'Gewohnheiten und Tage ändern',
  'scope-account:read': 'Das Konto lesen',
  'scope-account:write': 'Das Konto ändern',
  'scope-webhooks:read': 'Webhooks lesen',
  'scope-webhooks:write': 'Webhooks ändern',
  'bad-name': 'Gib ihm einen Namen, damit du es wiedererkennst.',
  'bad-scopes': 'Wähle mindestens eines aus, das es darf.',
  create: 'Token anlegen',
  created: ({ name }) => `Das ist das Token von „${name}“. Es wird nur jetzt gezeigt: Kopiere es.`,
  'made-on': ({ at }, formatter) => `Angelegt am ${formatter.moment(at, { dateStyle: 'medium' })}`,
  'used-on': ({ at }, formatter) => `zuletzt benutzt am ${formatter.moment(at, { dateStyle: 'medium' })}`,
  unused: 'nie benutzt',
  delete: 'Löschen',
  'delete-name': ({ name }) => `Das Token von ${name} löschen`,
  sure: ({ name }) => `„${name}“ kommt dann sofort nicht mehr hinein. Das Token löschen?`,
  'delete-now': 'Löschen',
  deleted: ({ name }) => `Das Token von „${name}“ ist gelöscht.`,
};
