import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { moveDay, type DayRange } from './move-day';

export interface DayGrid {
  /** For the element around the cells. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** 0 for the one day that Tab leads to, -1 for the others. */
  readonly tabIndexOf: (date: string) => 0 | -1;
  readonly onFocus: (date: string) => void;
  readonly focused: string | undefined;
}

/** One stop for Tab in a grid of days, and arrow keys from there. Cells carry their date as `data-date`. */
export function useDayGrid(range: DayRange, layout: 'rows' | 'columns', start: string): DayGrid {
  const [focused, setFocused] = useState<string>();
  const stop =
    [focused, start].find((date) => date !== undefined && date >= range.from && date <= range.to) ?? range.to;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = moveDay(event.key, stop, { ...range, layout });
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  };
  return { onKeyDown, onFocus: setFocused, focused, tabIndexOf: (date) => (date === stop ? 0 : -1) };
}
