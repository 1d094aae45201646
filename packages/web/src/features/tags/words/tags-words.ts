import { defineWords } from '../../../i18n/define-words';
import { en } from './en';

export const tagsWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
