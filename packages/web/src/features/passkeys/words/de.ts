import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  title: 'Passkeys',
  intro: 'Ein Passkey meldet dich mit Fingerabdruck, Gesicht oder dem Code deines Geräts an, ohne Passwort.',
  offline:
    'Nur der Server kennt deine Passkeys, und er ist gerade nicht zu erreichen. Komm wieder, wenn du online bist.',
  empty: 'Du meldest dich nur mit deinem Passwort an.',
  unsupported: 'Dieser Browser kann keine Passkeys anlegen.',
  name: 'Name des Passkeys',
  'name-hint': 'Etwa das Gerät, das ihn behält.',
  'bad-name': 'Gib ihm einen Namen, damit du ihn wiedererkennst.',
  add: 'Passkey hinzufügen',
  added: ({ name }) => `„${name}“ meldet dich von jetzt an an.`,
  'made-on': ({ at }, formatter) => `Angelegt am ${formatter.moment(at, { dateStyle: 'medium' })}`,
  'used-on': ({ at }, formatter) => `zuletzt benutzt am ${formatter.moment(at, { dateStyle: 'medium' })}`,
  unused: 'nie benutzt',
  rename: 'Umbenennen',
  'rename-name': ({ name }) => `Den Passkey ${name} umbenennen`,
  save: 'Speichern',
  renamed: ({ name }) => `Er heißt jetzt „${name}“.`,
  delete: 'Löschen',
  'delete-name': ({ name }) => `Den Passkey ${name} löschen`,
  sure: ({ name }) =>
    `„${name}“ meldet dich dann nicht mehr an. Das Gerät bietet ihn vielleicht weiter an, bis du ihn auch dort löschst. Hier löschen?`,
  'delete-now': 'Löschen',
  deleted: ({ name }) => `Der Passkey „${name}“ ist gelöscht.`,
};
