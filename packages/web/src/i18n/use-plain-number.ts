import { useMemo } from 'react';
import { LOCALES } from './language';
import { useLanguage } from './use-language';

/** Writes numbers as they are typed: with the comma or point of the language, and nothing between thousands. */
export function usePlainNumber(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(LOCALES[language], { useGrouping: false, maximumFractionDigits: 3 });
    return (value) => format.format(value);
  }, [language]);
}
