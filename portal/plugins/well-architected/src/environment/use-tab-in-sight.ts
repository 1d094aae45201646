import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** For the element around a strip of tabs that is wider than a phone: scrolls the strip, and not the page, to the open tab. */
export function useTabInSight(active: string): RefObject<HTMLDivElement> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const strip = around.current?.querySelector('nav');
    const tab = strip?.querySelector('[aria-current="page"]');
    if (strip && tab) {
      const [outer, inner] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()];
      strip.scrollLeft += (inner.left + inner.right - outer.left - outer.right) / 2;
    }
  }, [active]);
  return around;
}
