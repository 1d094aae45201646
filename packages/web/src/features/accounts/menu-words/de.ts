import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  account: 'Konto',
  'signed-in-as': 'Angemeldet als',
  pages: 'Seiten',
  'still-signed-in': ({ reason }) => `Du bist noch angemeldet. ${reason}`,
  unsent: 'Was noch nicht gesendet ist, geht beim Abmelden verloren. Drück noch einmal, um dich trotzdem abzumelden.',
  'sign-out': 'Abmelden',
};
