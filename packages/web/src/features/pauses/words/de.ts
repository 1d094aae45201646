import type { Translation } from '../../../i18n/catalogue';
import type { Formatter } from '../../../i18n/formatter';
import type { en } from './en';

const day = (date: string, formatter: Formatter) => formatter.day(date, { dateStyle: 'long' });

export const de: Translation<typeof en> = {
  title: 'Pausen',
  intro: 'An pausierten Tagen ist nichts fällig, und keine Serie reißt.',
  new: 'Neue Pause',
  list: 'Pausen',
  what: 'Was pausiert',
  'all-habits': 'Alle Gewohnheiten',
  'gone-habit': 'Eine Gewohnheit, die es nicht mehr gibt',
  from: 'Von',
  to: 'Bis',
  'to-hint': 'Lass es leer, um zu pausieren, bis du die Pause beendest.',
  note: 'Notiz',
  add: 'Pause anlegen',
  save: 'Speichern',
  span: ({ from, to }, formatter) =>
    to === undefined
      ? `Seit ${day(from, formatter)}, bis sie beendet wird`
      : `${day(from, formatter)} – ${day(to, formatter)}`,
  'state-now': 'Jetzt pausiert',
  'state-ahead': 'Kommt noch',
  'state-over': 'Vorbei',
  end: 'Heute beenden',
  'end-name': ({ name }) => `Heute beenden: Pause von ${name}`,
  change: 'Ändern',
  'change-name': ({ name }) => `Die Pause von ${name} ändern`,
  delete: 'Löschen',
  'delete-name': ({ name }) => `Die Pause von ${name} löschen`,
  'bad-from': 'Wähle den ersten Tag, in einem Jahr von 1900 bis 9999.',
  'bad-to': 'Der letzte Tag kann nicht vor dem ersten liegen und nicht nach dem Jahr 9999.',
  'bad-note': 'Eine Notiz ist eine Zeile von höchstens 2000 Zeichen, ohne Steuerzeichen.',
  added: ({ name }) => `Pause angelegt: ${name}.`,
  ended: ({ name }) => `Die Pause endet heute: ${name}.`,
  saved: ({ name }) => `Pause gespeichert: ${name}.`,
  deleted: ({ name }) => `Pause gelöscht: ${name}.`,
  empty: 'Nichts pausiert. Leg vor einem Urlaub oder bei Krankheit eine Pause an: Sie bewahrt deine Serien.',
};
