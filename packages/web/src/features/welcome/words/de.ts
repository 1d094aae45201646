import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  title: 'Willkommen',
  eyebrow: 'Zwei Dinge, dann beginnt der erste Tag',
  'zone-title': 'Wo deine Tage beginnen',
  zone: 'Zeitzone',
  'zone-hint':
    'So sagt es dein Gerät. Deine Tage beginnen dort um Mitternacht; in den Einstellungen lässt sich das später verschieben.',
  'start-title': 'Womit du anfängst',
  'start-hint': 'Nimm einige davon, alle oder keine. Alles daran lässt sich später ändern.',
  'name-read': 'Zehn Seiten lesen',
  'name-walk': 'Eine halbe Stunde gehen',
  'name-sleep': 'Um elf im Bett',
  begin: 'Anfangen',
  'import-text': 'Kommst du von einem anderen Programm?',
  'import-link': 'Bring deine Gewohnheiten mit',
};
