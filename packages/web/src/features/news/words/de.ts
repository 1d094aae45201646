import type { Translation } from '../../../i18n/catalogue';
import type { Formatter } from '../../../i18n/formatter';
import type { en } from './en';

const day = (date: string, formatter: Formatter) => formatter.day(date, { day: 'numeric', month: 'long' });

export const de: Translation<typeof en> = {
  empty: 'Es gab nichts zu klären.',
  intro: 'Das wurde geklärt, ohne dich zu fragen:',
  clear: 'Gelesen',
  'a-habit': 'Eine Gewohnheit',
  'a-pause': 'Eine Pause',
  'a-tag': 'Ein Schlagwort',
  'the-order': 'Die Reihenfolge deiner Gewohnheiten',
  'the-settings': 'Deine Einstellungen',
  'entry-mine': ({ name, date }, formatter) =>
    `${name}, ${day(date, formatter)}: Es gilt, was du auf diesem Gerät gesagt hast, denn es kam später.`,
  'entry-theirs': ({ name, date }, formatter) =>
    `${name}, ${day(date, formatter)}: Es gilt, was auf einem anderen Gerät gesagt wurde, denn es kam später.`,
  emptied: ({ name, date }, formatter) =>
    `${name}, ${day(date, formatter)}: Der Tag bleibt leer, denn er wurde auf einem anderen Gerät später geleert.`,
  'habit-field-mine': ({ name, field }) => `${name}: ${field} bleibt wie auf diesem Gerät, denn das kam später.`,
  'habit-field-theirs': ({ name, field }) =>
    `${name}: ${field} bleibt wie auf einem anderen Gerät, denn das war zuerst beim Server.`,
  'instead-of-mine': ({ name }) => `Auf dem anderen Gerät hieß es „${name}“.`,
  'instead-of-theirs': ({ name }) => `Auf diesem Gerät hieß es „${name}“.`,
  pause: 'Eine Pause wurde auf zwei Geräten geändert: Es gilt, was hier geändert wurde.',
  deleted: ({ name }) =>
    `${name} wurde auf einem anderen Gerät gelöscht; was hier danach geändert wurde, ist mit verloren.`,
  refused: ({ name, reason }) =>
    `${name}: Der Server hat eine Änderung nicht angenommen, sie wurde zurückgenommen: ${reason}`,
  'field-name': 'Der Name',
  'field-question': 'Die Frage',
  'field-description': 'Die Beschreibung',
  'field-schedule': 'Der Plan',
  'field-goal': 'Das Ziel',
  'field-color': 'Die Farbe',
  'field-icon': 'Das Symbol',
  'field-tags': 'Die Liste der Schlagwörter',
  'field-archived': 'Der Platz im Archiv',
  'field-archivedOn': 'Der Tag der Archivierung',
};
