import type { Translation } from '../../i18n/catalogue';
import type { en } from './en';

const AS_IT_IS = 'Exportiere sie noch einmal und wähle sie so, wie das Programm sie geschrieben hat.';
const BY_LOOP = 'Wähle die, die Loop beim Exportieren als CSV geschrieben hat.';

export const de: Translation<typeof en> = {
  'address-form': () =>
    'An diese Adresse kann nichts gesendet werden: Schreib https://rechner/pfad, ohne Name, Passwort und #.',
  'address-not-public': () =>
    'Diese Adresse führt in ein Netz, das nicht öffentlich ist: Nenne einen Rechner, den das Internet erreicht.',
  'address-plain': () => 'Gesendet wird nur verschlüsselt: Fang die Adresse mit https:// an.',
  'address-unknown': () => 'Dieser Rechner hat keine Adresse: Prüfe, wie er geschrieben wird.',
  'archive-damaged': () => `Die ZIP-Datei lässt sich nicht lesen. ${AS_IT_IS}`,
  'archive-without-habits': () => `In der ZIP-Datei fehlt Habits.csv. ${BY_LOOP}`,
  'archive-without-names': () => `In Habits.csv fehlt die Spalte Name. ${BY_LOOP}`,
  'file-compressed-twice': () => `Die Datei ist mehr als einmal gepackt. ${AS_IT_IS}`,
  'file-damaged': () => `Die Datei ist beschädigt. ${AS_IT_IS}`,
  'file-of-another-program': ({ about }) => `Das ist kein Export von ${about}. ${AS_IT_IS}`,
  'file-unknown': () =>
    'Eine solche Datei kennt Hexastyle nicht: Wähle einen Export von Loop, HabitBull, Beaver Habits, Habitica, Table Habit oder Hexastyle.',
  'no-csv': ({ about }) =>
    `Das ist kein lesbares CSV (${about === 'The file' ? 'die ganze Datei' : about}). ${AS_IT_IS}`,
  'no-day': ({ about }) => `In der Datei steht „${about}“, wo ein Tag stehen soll. ${AS_IT_IS}`,
  'no-json': () => `Die Datei ist keine ZIP-Datei, kein CSV von HabitBull und kein JSON. ${AS_IT_IS}`,
  'no-text': () => `In der Datei steht etwas, das kein Text in UTF-8 ist. ${AS_IT_IS}`,
  'no-value': ({ about }) => `In der Datei steht „${about}“, was Loop nie schreibt. ${AS_IT_IS}`,
};
