import { useState } from 'react';
import { sayAge } from './age';

/** How old something is; the exact time is in the tooltip and for machines. */
export function AgeLabel({ iso }: { readonly iso: string }) {
  const [now] = useState(() => Date.now());
  return (
    <time dateTime={iso} title={iso}>
      {sayAge(iso, now)}
    </time>
  );
}
