/** Beside which item of a list something is let go. */
export interface DropTarget {
  readonly id: string;
  readonly side: 'before' | 'after';
}

/** Where an item is on the screen, in pixels from its upper edge. */
export interface ListedSpan {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The item that is nearest to a height, and the side of its middle on which the height is.
 *
 * @returns undefined for an empty list
 */
export function dropTarget(spans: readonly ListedSpan[], y: number): DropTarget | undefined {
  const distance = ({ top, bottom }: ListedSpan): number => Math.max(top - y, y - bottom, 0);
  const [nearest] = spans.toSorted((one, other) => distance(one) - distance(other));
  if (nearest === undefined) return undefined;
  return { id: nearest.id, side: y < (nearest.top + nearest.bottom) / 2 ? 'before' : 'after' };
}
