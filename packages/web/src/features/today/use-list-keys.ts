import type { KeyboardEvent } from 'react';
import { isTyping } from '../../ui/is-typing';

const FOCUSABLE = '[data-row-focus]';

/** Arrow keys, Home and End between the habits of the list, and `?` for help; boxes for text keep the keys that they use. */
export function useListKeys(onHelp: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || hasModifier(event) || keepsKey(target, key)) return;
    if (key === '?') {
      event.preventDefault();
      onHelp();
      return;
    }
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const here = rows.findIndex((row) => row === target);
    const next = here === -1 ? undefined : nextIndex(key, here, rows.length);
    if (next === undefined) return;
    event.preventDefault();
    rows[next]?.focus();
  };
}

/** A box of one line has no use for the keys that lead up and down. */
function keepsKey(target: HTMLElement, key: string): boolean {
  if (target instanceof HTMLInputElement && (key === 'ArrowDown' || key === 'ArrowUp')) return false;
  return isTyping(target);
}

function nextIndex(key: string, here: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): boolean {
  return ctrlKey || metaKey || altKey;
}
