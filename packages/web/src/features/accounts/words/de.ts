import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  'sign-in': 'Anmelden',
  'passkey-sign-in': 'Mit einem Passkey anmelden',
  email: 'E-Mail',
  password: 'Passwort',
  'no-password': 'Gib dein Passwort ein.',
  'bad-email': 'Das ist keine E-Mail-Adresse: Schreib sie wie ana@example.com.',
  'long-email': 'Eine E-Mail-Adresse hat höchstens 254 Zeichen.',
  'short-password': 'Ein Passwort hat mindestens 12 Zeichen.',
  'long-password': 'Ein Passwort hat höchstens 128 Zeichen.',
  'password-hint': 'Mindestens 12 Zeichen. Ein Satz ist leicht zu merken.',
  forgot: 'Passwort vergessen',
  'send-reset': 'Schick mir eine Mail',
  'reset-sent': 'Wenn ein Konto diese Adresse hat, ist eine Mail mit einem Link zu einem neuen Passwort unterwegs.',
  'new-password': 'Neues Passwort',
  'change-password': 'Passwort ändern',
  'confirm-email': 'Bestätigen',
  confirmed: 'Deine E-Mail-Adresse ist bestätigt.',
  'not-confirmed': 'Die Adresse konnte nicht bestätigt werden. Versuch es noch einmal.',
  'create-account': 'Konto anlegen',
  'zone-hint': ({ zone }) =>
    `Deine Tage folgen der Zeitzone dieses Geräts, ${zone}. In den Einstellungen kannst du sie ändern.`,
};
