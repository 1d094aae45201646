import { defineWords } from '../../i18n/define-words';
import { en } from './en';

export const askingWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
