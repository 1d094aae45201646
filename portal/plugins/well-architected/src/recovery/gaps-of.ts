/** From one instant to another, in milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * When, between two instants, a loss would have cost more than the objective: nothing to recover from was younger. `points`
 * are the instants that can be brought back, in any order, also from before. Where none is known from before, the time up
 * to the first one counts from the beginning, once it is longer than the objective.
 */
export function gapsOf(points: readonly number[], rpo: number, from: number, to: number): readonly Stretch[] {
  const sorted = points.filter((point) => point <= to).toSorted((one, other) => one - other);
  const before = sorted.findLast((point) => point <= from);
  const within = sorted.filter((point) => point > from);
  return [before, ...within].flatMap((point, index) => {
    const next = within[index] ?? to;
    const covered = point === undefined ? coveredFrom(from, next, rpo) : Math.max(from, point + rpo);
    return covered < next ? [{ from: covered, to: next }] : [];
  });
}

/** What was there before the beginning may have been deleted since: for as long as it would have done, nobody knows. */
function coveredFrom(from: number, next: number, rpo: number): number {
  return next - from > rpo ? from : next;
}
