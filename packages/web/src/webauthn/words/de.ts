import type { Translation } from '../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  cancelled:
    'Es wurde kein Passkey benutzt: Die Frage des Geräts wurde geschlossen, oder es dauerte zu lange. Versuch es noch einmal, wenn du bereit bist.',
  known: 'Dieses Gerät hat schon einen Passkey deines Kontos.',
  incapable:
    'Dieses Gerät kann keinen Passkey behalten. Nimm ein Telefon, einen Sicherheitsschlüssel oder einen Passwortmanager.',
  'wrong-address':
    'Passkeys gehen unter dieser Adresse nicht. Öffne die App unter ihrer eigenen Adresse, mit Namen und https.',
  failed: 'Das Gerät konnte keinen Passkey benutzen. Versuch es noch einmal, oder nimm ein anderes Gerät.',
};
