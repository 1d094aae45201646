import { useMemo } from 'react';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';

export const THEMES = ['system', 'light', 'dark'] as const;

/** Each in its own words, so that who reads only one of them finds it. */
export const LANGUAGE_NAMES = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
] as const;

/** The ISO weekdays with their names. */
export function useWeekdayOptions(): readonly { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'long', timeZone: 'UTC' });
    // The first of January 2024 was a Monday.
    return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      value: String(weekday),
      label: format.format(new Date(Date.UTC(2024, 0, weekday))),
    }));
  }, [language]);
}
