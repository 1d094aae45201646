import { defineWords } from '../../../i18n/define-words';
import { en } from './en';

/** The few words of the menu that stands on every page, so that those pages do not load the words of the forms. */
export const menuWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
