import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  title: 'Einstellungen',
  form: 'Tage und Aussehen',
  zone: 'Zeitzone',
  'zone-hint': 'Deine Tage beginnen und enden in dieser Zone. Eingetragene Tage bleiben, wie sie sind.',
  'use-device-zone': ({ zone }) => `Die Zone dieses Geräts verwenden, ${zone}`,
  'day-start': 'Ein Tag beginnt um',
  'day-start-hint': 'Später als Mitternacht, wenn du nachts oft noch für gestern einträgst.',
  'bad-day-start': 'Wähle eine Uhrzeit, etwa 03:00.',
  'first-weekday': 'Eine Woche beginnt am',
  theme: 'Aussehen',
  'theme-system': 'Wie das Gerät',
  'theme-light': 'Hell',
  'theme-dark': 'Dunkel',
  language: 'Sprache',
  'language-device': 'Wie das Gerät',
  save: 'Speichern',
  saved: 'Deine Einstellungen sind gespeichert.',
};
