import { defineWords } from '../../i18n/define-words';
import { en } from './en';

export const problemWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
