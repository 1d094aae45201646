import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  'new-habit': 'Neue Gewohnheit',
  name: 'Name',
  add: 'Hinzufügen',
  'add-more': 'Mit Plan, Ziel und mehr',
  added: ({ name }) => `„${name}“ ist dabei.`,
};
