import type { Translation } from '../../../i18n/catalogue';
import type { en } from './en';

export const de: Translation<typeof en> = {
  title: 'Wo du angemeldet bist',
  intro:
    'Ein Gerät, das du abmeldest, ist sofort draußen; was es noch nicht gesendet hat, bleibt dort, bis du dich wieder anmeldest.',
  offline:
    'Nur der Server weiß, wo du angemeldet bist, und er ist gerade nicht zu erreichen. Komm wieder, wenn du online bist.',
  device: ({ browser, system }) => `${browser} auf ${system}`,
  'unknown-device': 'Unbekanntes Gerät',
  'this-one': 'Dieses Gerät',
  'since-on': ({ at }, formatter) =>
    `Angemeldet am ${formatter.moment(at, { dateStyle: 'medium', timeStyle: 'short' })}`,
  'used-on': ({ at }, formatter) =>
    `zuletzt benutzt etwa am ${formatter.moment(at, { dateStyle: 'medium', timeStyle: 'short' })}`,
  end: 'Abmelden',
  'end-name': ({ name }) => `${name} abmelden`,
  ended: ({ name }) => `${name} ist abgemeldet.`,
  'end-others': 'Alle anderen abmelden',
  'sure-others': 'Jedes Gerät außer diesem muss sich dann neu anmelden. Alle anderen abmelden?',
  'end-others-now': 'Abmelden',
  'others-ended': 'Du bist nur noch auf diesem Gerät angemeldet.',
};
