import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  'new-habit': 'Neue Gewohnheit',
  name: 'Name',
  add: 'Hinzufügen',
  'add-more': 'Mit Plan, Ziel und mehr',
  added: ({ name }) => `„${name}“ ist dabei.`,
  'name-empty': 'Eine Gewohnheit braucht einen Namen.',
  'name-long': 'Ein Name hat höchstens 100 Zeichen.',
  'name-line': 'Ein Name ist eine Zeile ohne Steuerzeichen.',
};
