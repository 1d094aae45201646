import type { Translation } from '../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  loading: 'Fragt den Server …',
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  'copy-failed': 'Der Browser lässt diese Seite nicht kopieren. Markiere den Text und kopiere ihn selbst.',
};
