import type { Translation } from '../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  legend: 'Was die Zeichen bedeuten',
  done: 'Getan',
  enough: 'Genug',
  some: 'Etwas, nicht genug',
  filled: 'Rundherum oft genug getan',
  skipped: 'Übersprungen',
  'not-done': 'Nicht getan',
  missed: 'Verpasst',
  paused: 'Pausiert',
  due: 'Fällig',
  free: 'Nicht fällig',
  ahead: 'Kommt noch',
  amount: ({ amount, unit, kind }, formatter) =>
    `${formatter.number(amount)}${unit === '' ? '' : ` ${unit}`}, ${kind.toLowerCase()}`,
};
