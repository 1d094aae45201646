/**
 * The anchor of a heading as GitHub makes it, which the portal's pages give it as well. `taken` counts those that were made of
 * the same text, so that a second `Action` becomes `action-1`.
 */
export function anchorOf(heading: string, taken: Map<string, number>): string {
  const anchor = heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  const count = taken.get(anchor) ?? 0;
  taken.set(anchor, count + 1);
  return count === 0 ? anchor : `${anchor}-${count}`;
}
