import { defineWords } from '../../../i18n/define-words';
import { en } from './en';

/** The words of what people change about their own account, apart from those that its forms share with the sign-in. */
export const ownWords = defineWords(en, { de: () => import('./de').then(({ de }) => de) });
