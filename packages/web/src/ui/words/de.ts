import type { Translation } from '../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  dismiss: 'Ausblenden',
  messages: 'Meldungen',
  undo: 'Rückgängig',
  close: 'Schließen',
  'cannot-send': 'Diese Seite konnte das Formular nicht senden. Lade sie neu und versuch es noch einmal.',
  'not-loaded':
    'Ein Teil dieser Seite ist noch nicht da. Stell eine Verbindung zum Internet her und versuch es noch einmal.',
};
