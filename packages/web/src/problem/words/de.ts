import type { Translation } from '../../i18n/catalogue';
import type { Formatter } from '../../i18n/formatter';
import type { en } from './en';

const later = (seconds: number | undefined, formatter: Formatter): string => {
  if (seconds === undefined) return 'Versuch es später noch einmal';
  if (seconds < 100) return `Versuch es in ${formatter.number(seconds)} Sekunden noch einmal`;
  return `Versuch es in ${formatter.number(Math.ceil(seconds / 60))} Minuten noch einmal`;
};

export const de: Translation<typeof en> = {
  unreachable: 'Der Server ist nicht zu erreichen. Prüfe deine Verbindung und versuch es noch einmal.',
  'out-of-order': 'Der Dienst ist gerade nicht zu haben. Versuch es gleich noch einmal.',
  unreadable: 'Der Server gab eine Antwort, die diese Seite nicht versteht. Lade sie neu und versuch es noch einmal.',
  'signed-out': 'Deine Anmeldung ist abgelaufen. Melde dich an, um weiterzumachen.',
  'wrong-credentials': () => 'Kein Konto hat diese E-Mail und dieses Passwort: Prüfe beide, oder leg ein Konto an.',
  'passkey-refused': () =>
    'Dieser Passkey ist hier nicht bekannt, oder seine Antwort kam zu spät: Versuch es noch einmal, oder melde dich mit deinem Passwort an.',
  'wrong-password': () => 'Das ist nicht das Passwort des Kontos: Tipp es noch einmal ein.',
  'untrusted-origin': () =>
    'Änderungen werden nur von dieser Seite angenommen: Öffne die App unter ihrer eigenen Adresse.',
  'not-found': () => 'Das gibt es in diesem Konto nicht mehr: Lade die Seite neu.',
  'email-taken': () => 'Ein Konto mit dieser E-Mail gibt es schon: Melde dich an.',
  'limit-reached': () => 'Mehr davon kann ein Konto nicht haben: Lösche zuerst welche.',
  'webhook-disabled': () => 'Ein Webhook, der angehalten ist, bekommt nichts: Schalte ihn zuerst an.',
  'link-expired': () => 'Dieser Link wurde schon benutzt oder ist zu alt: Fordere eine neue Mail an.',
  'body-too-large': () => 'Das ist dem Server zu groß: Nimm eine kleinere Datei.',
  'invalid-input': () => 'Ein Wert ist nicht erlaubt: Prüfe, was du eingegeben hast.',
  'weak-password': () =>
    'Dieses Passwort ist leicht zu erraten: Nimm vier oder mehr Wörter, die nicht zusammengehören, oder lass einen Passwortmanager eines machen.',
  'too-many-requests': ({ seconds }, formatter) =>
    `Von diesem Konto kamen zu viele Anfragen: ${later(seconds, formatter)}.`,
  'too-many-attempts': ({ seconds }, formatter) =>
    `Das waren zu viele Versuche: ${later(seconds, formatter)}, oder melde dich auf einem Gerät an, auf dem du schon angemeldet warst.`,
  'internal-error': () => 'Da ging etwas schief, und es ist vermerkt. Versuch es gleich noch einmal.',
};
