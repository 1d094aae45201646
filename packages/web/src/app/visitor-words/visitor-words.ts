import { defineWords } from '../../i18n/define-words';
import { en } from './en';

/** The words around the forms of people who are not signed in: others do not load them. */
export const visitorWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
