import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  'sign-in': 'Anmelden',
  'sign-out': 'Abmelden',
  email: 'E-Mail',
  password: 'Passwort',
  'password-hint': 'Mindestens 12 Zeichen. Ein Satz ist leicht zu merken.',
  'create-account': 'Konto anlegen',
  'zone-hint': ({ zone }) =>
    `Deine Tage folgen der Zeitzone dieses Geräts, ${zone}. In den Einstellungen kannst du sie ändern.`,
  account: 'Konto',
  'signed-in-as': 'Angemeldet als',
  pages: 'Seiten',
  'still-signed-in': ({ reason }) => `Du bist noch angemeldet. ${reason}`,
  unsent: 'Was noch nicht gesendet ist, geht beim Abmelden verloren. Drück noch einmal, um dich trotzdem abzumelden.',
};
