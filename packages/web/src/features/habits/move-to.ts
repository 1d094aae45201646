/** The place, from 0, that an item gets when it is dropped before or after another one. */
export function moveTo(
  items: readonly { readonly id: string }[],
  id: string,
  targetId: string,
  side: 'before' | 'after' | 'on',
): number {
  const others = items.filter((item) => item.id !== id);
  const target = others.findIndex((item) => item.id === targetId);
  return side === 'after' ? target + 1 : target;
}
