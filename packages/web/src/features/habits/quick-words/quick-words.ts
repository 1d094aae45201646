import { defineWords } from '../../../i18n/define-words';
import { en } from './en';

/** The few words of the form that stands on the first page, so that this page does not load all of them. */
export const quickWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
