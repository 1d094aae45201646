import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { HEADING_PREFIX } from '../markdown/anchored-headings';

/** Leads to the heading that the address names, once the document is there; also when the same link is followed again. */
export function useScrollToHash(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== '') {
      const heading = document.getElementById(`${HEADING_PREFIX}${hash.slice(1)}`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    }
  }, [hash, key]);
}
