import { DECIMAL_SIGNS } from './language';
import { useLanguage } from './use-language';

/** What stands before the decimals of a number in the language of the page. */
export function useDecimalSign(): '.' | ',' {
  return DECIMAL_SIGNS[useLanguage()];
}
