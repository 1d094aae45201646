import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  offline: 'Du bist offline. Was auf dieser Seite steht, braucht den Server: Es geht, sobald das Netz zurück ist.',
  'current-password': 'Jetziges Passwort',
  'new-password-hint':
    'Mindestens 12 Zeichen. Was leicht zu erraten ist, wird abgelehnt, etwa deine Adresse oder ein bekanntes Passwort; gut sind vier Wörter, die nicht zusammengehören.',
  'password-intro':
    'Mit einem neuen Passwort wirst du überall sonst abgemeldet, und Links in Mails, die unterwegs sind, gelten nicht mehr. Passkeys und API-Tokens bleiben, wie sie sind.',
  'password-changed': 'Dein Passwort ist geändert. Überall sonst bist du abgemeldet.',
  'email-title': 'E-Mail-Adresse',
  'email-now': ({ email }) => `Du meldest dich als ${email} an.`,
  'email-unconfirmed': ({ email }) =>
    `Du meldest dich als ${email} an. Die Adresse ist noch nicht bestätigt: Öffne den Link der Mail, damit du weißt, dass dich eine Mail zu einem neuen Passwort erreichen würde.`,
  'new-email': 'Neue E-Mail-Adresse',
  'new-email-hint': 'Dein Konto zieht dorthin um, sobald du den Link öffnest, der dorthin geht.',
  'same-email-hint': 'Lass sie stehen, um die Mail noch einmal zu bekommen, oder schreib eine andere.',
  'send-mail': 'Mail senden',
  'mail-sent': ({ email }) =>
    `Eine Mail an ${email} ist unterwegs. Die Adresse gilt, sobald ihr Link geöffnet wird; bis dahin ändert sich nichts.`,
  'delete-title': 'Konto löschen',
  'delete-intro': 'Löscht dein Konto und alles darin, sofort und für immer. Was du behalten willst, nimm vorher mit.',
  'export-habits': 'Deine Gewohnheiten als Dateien',
  'export-all': 'Alles, was von dir gespeichert ist (JSON)',
  'delete-open': 'Konto löschen …',
  'delete-question': 'Dein Konto für immer löschen?',
  'delete-what': ({ count }, formatter) =>
    count === 0
      ? 'Deine Einstellungen, Passkeys, API-Tokens und Webhooks werden gelöscht, und jedes Gerät wird abgemeldet.'
      : `${formatter.number(count)} ${formatter.plural(count, { one: 'Gewohnheit', other: 'Gewohnheiten' })} mit allen Tagen, Notizen und Pausen, deine Einstellungen, Passkeys, API-Tokens und Webhooks werden gelöscht, und jedes Gerät wird abgemeldet.`,
  'delete-how': 'Das kann niemand zurückholen. Auch was dieser Browser behält, wird entfernt.',
  'delete-now': 'Für immer löschen',
  'delete-by-passkey': 'Mit einem Passkey bestätigen und für immer löschen',
  cancel: 'Abbrechen',
  forget: 'Entfernen, was dieses Gerät behält',
  'forget-question':
    'Die Gewohnheiten von dem, der hier zuletzt angemeldet war, sind noch hier. Was noch nicht gesendet ist, geht verloren, wenn du sie entfernst; alles andere ist auf dem Server.',
  'forget-now': 'Entfernen',
  forgotten: 'Auf diesem Gerät ist nichts mehr gespeichert.',
};
