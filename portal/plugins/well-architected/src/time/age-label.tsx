import { useNow } from './use-now';
import { sayAge } from './age';

/** How old something is, also while the page stays open; the exact time is in the tooltip and for machines. */
export function AgeLabel({ iso }: { readonly iso: string }) {
  const now = useNow();
  return (
    <time dateTime={iso} title={iso}>
      {sayAge(iso, now)}
    </time>
  );
}
