import type { Mail } from './mailer';
import type { MailKind } from './mail-kind';

type Text = (link: string) => Omit<Mail, 'to'>;
type Texts = Readonly<Record<MailKind, Text>>;

const ENGLISH: Texts = {
  'confirm-email': (link) => ({
    subject: 'Confirm your e-mail address',
    text: `Hello,\n\nopen this link to confirm that this address is yours:\n\n${link}\n\nIt works once and for two days. If you did not ask for it, ignore this mail.\n`,
  }),
  'email-change': () => ({
    subject: 'Your e-mail address is about to change',
    text: 'Hello,\n\nsomebody who knows your password asked to move your Hexastyle account to another e-mail address. It moves when they open the mail that was sent there.\n\nIf that was not you, change your password now: that stops it.\n',
  }),
  'reset-password': (link) => ({
    subject: 'Choose a new password',
    text: `Hello,\n\nopen this link to choose a new password:\n\n${link}\n\nIt works once and for half an hour, and signs you out everywhere. If you did not ask for it, ignore this mail: nothing has changed.\n`,
  }),
  'password-changed': () => ({
    subject: 'Your password was changed',
    text: 'Hello,\n\nthe password of your Hexastyle account was changed, and all other sessions were ended.\n\nIf that was not you, choose a new one: "Forgot your password?" at sign-in.\n',
  }),
};

const GERMAN: Texts = {
  'confirm-email': (link) => ({
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
    text: `Guten Tag,\n\nöffnen Sie diesen Link, um zu bestätigen, dass diese Adresse Ihnen gehört:\n\n${link}\n\nEr gilt einmal und zwei Tage lang. Falls Sie ihn nicht angefordert haben, ignorieren Sie diese Mail.\n`,
  }),
  'email-change': () => ({
    subject: 'Ihre E-Mail-Adresse wird geändert',
    text: 'Guten Tag,\n\njemand, der Ihr Passwort kennt, möchte Ihr Hexastyle-Konto auf eine andere E-Mail-Adresse umstellen. Das geschieht, sobald die Mail geöffnet wird, die dorthin ging.\n\nWaren Sie das nicht, ändern Sie jetzt Ihr Passwort: Das hält es auf.\n',
  }),
  'reset-password': (link) => ({
    subject: 'Wählen Sie ein neues Passwort',
    text: `Guten Tag,\n\nöffnen Sie diesen Link, um ein neues Passwort zu wählen:\n\n${link}\n\nEr gilt einmal und eine halbe Stunde lang und meldet Sie überall ab. Falls Sie ihn nicht angefordert haben, ignorieren Sie diese Mail: Es hat sich nichts geändert.\n`,
  }),
  'password-changed': () => ({
    subject: 'Ihr Passwort wurde geändert',
    text: 'Guten Tag,\n\ndas Passwort Ihres Hexastyle-Kontos wurde geändert, alle anderen Sitzungen wurden beendet.\n\nWaren Sie das nicht, wählen Sie ein neues: „Passwort vergessen?“ bei der Anmeldung.\n',
  }),
};

/** What a mail says. @param language BCP 47 tag, empty when the account has none: that is English */
export function mailText(kind: MailKind, language: string, link: string): Omit<Mail, 'to'> {
  const texts = /^de\b/i.test(language) ? GERMAN : ENGLISH;
  return texts[kind](link);
}
