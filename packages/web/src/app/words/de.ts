import type { Translation } from '../../i18n/catalogue';
import type { Formatter } from '../../i18n/formatter';
import type { en } from './en';

const changes = (count: number, formatter: Formatter) =>
  `${formatter.number(count)} ${formatter.plural(count, { one: 'Änderung', other: 'Änderungen' })}`;

export const de: Translation<typeof en> = {
  today: 'Heute',
  habits: 'Gewohnheiten',
  overview: 'Überblick',
  pauses: 'Pausen',
  transfer: 'Import und Export',
  tags: 'Schlagwörter',
  archived: 'Archiv',
  settings: 'Einstellungen',
  account: 'Konto',
  'to-account': 'Passwort, E-Mail-Adresse und das Ende des Kontos',
  news: 'Was geklärt wurde',
  skip: 'Zum Inhalt springen',
  connection: 'Verbindung',
  retry: 'Noch einmal versuchen',
  offline: 'Du bist offline. Hier geht alles; was du tust, wird gesendet, sobald das Netz zurück ist.',
  'offline-waiting': ({ count }, formatter) =>
    `Du bist offline. ${changes(count, formatter)} ${formatter.plural(count, { one: 'wird', other: 'werden' })} gesendet, sobald das Netz zurück ist.`,
  'not-kept':
    'Dieser Browser behält nicht, was du hier tust. Bleib online, damit es gesendet ist, bevor du die Seite schließt.',
  undone: 'Die letzte Änderung ist zurückgenommen.',
  waiting: ({ count }, formatter) => `${changes(count, formatter)} zu senden`,
  settled: ({ count }, formatter) =>
    formatter.plural(count, {
      one: 'Eine Sache wurde geklärt.',
      other: `${formatter.number(count)} Dinge wurden geklärt.`,
    }),
  'settled-link': 'Ansehen, was geschah',
  update: 'Eine neue Version ist bereit.',
  'update-now': 'Jetzt verwenden',
  loading: 'Lädt …',
  trouble: 'Etwas ist im Weg',
  broken: 'Diese Seite ist kaputt. Versuch es noch einmal; hilft das nicht, lade neu.',
  'not-found': 'Seite nicht gefunden',
  'not-found-text': 'Unter dieser Adresse steht nichts.',
  'go-to-today': 'Zu heute',
  'new-habit': 'Neue Gewohnheit',
  'edit-habit': 'Gewohnheit bearbeiten',
  'no-such-habit': 'Diese Gewohnheit gibt es hier nicht mehr. Vielleicht wurde sie auf einem anderen Gerät gelöscht.',
};
