import type { Translation } from '../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  'sign-in': 'Anmelden',
  'sign-in-eyebrow': 'Willkommen zurück',
  expired: 'Deine Anmeldung ist abgelaufen. Melde dich an, um da weiterzumachen, wo du warst.',
  deleted: 'Dein Konto ist gelöscht, und mit ihm alles, was darin war. Dieser Browser behält nichts davon.',
  'deleted-eyebrow': 'Mach es gut',
  'new-here': 'Neu hier?',
  'create-account': 'Ein Konto anlegen',
  'forgot-link': 'Passwort vergessen?',
  'sign-up': 'Konto anlegen',
  'sign-up-eyebrow': 'Kleine Dinge, jeden Tag',
  'have-account': 'Schon ein Konto?',
  forgot: 'Passwort vergessen',
  'forgot-eyebrow': 'Das kommt vor',
  reset: 'Neues Passwort',
  'reset-heading': 'Wähle ein neues Passwort',
  'reset-eyebrow': 'Alle Geräte werden abgemeldet',
  confirm: 'E-Mail bestätigen',
  'confirm-heading': 'Ist das deine E-Mail-Adresse?',
  'confirm-eyebrow': 'Ein Druck genügt',
  'to-habits': 'Zu deinen Gewohnheiten',
  'broken-link': 'Dieser Link ist nicht vollständig. Öffne ihn noch einmal aus der Mail.',
  'ask-for-mail': 'Eine neue Mail anfordern',
};
