import type { RecoveryPoint } from '@hexastyle/plugin-well-architected-common';

/** The recovery points of one thing in one vault: points of something else are no way back for it. */
export interface Lane {
  readonly region: string;
  /** Absent when nothing is listed in the region. */
  readonly vault?: string;
  /** ARN of what the points bring back. */
  readonly resource?: string;
  /** Instants of the complete ones in milliseconds since 1970, oldest first. */
  readonly complete: readonly number[];
  /** Those that are no way back: running, partial, expired. */
  readonly incomplete: readonly RecoveryPoint[];
}

/** A lane for each vault and thing in it, in the order of the regions, and an empty one where nothing is listed. */
export function lanesOf(points: readonly RecoveryPoint[], regions: readonly string[]): readonly Lane[] {
  const all = [...new Set([...regions, ...points.map(({ region }) => region)])];
  return all.flatMap((region) => {
    const here = points.filter((point) => point.region === region);
    const keys = [...new Set(here.map(keyOf))].toSorted();
    return keys.length === 0
      ? [{ region, complete: [], incomplete: [] }]
      : keys.map((key) => toLane(here.filter((point) => keyOf(point) === key)));
  });
}

function keyOf({ vault, resource }: RecoveryPoint): string {
  return JSON.stringify([vault, resource]);
}

function toLane(points: readonly RecoveryPoint[]): Lane {
  const { region = '', vault = '', resource = '' } = points[0] ?? {};
  return {
    region,
    vault,
    resource,
    complete: points
      .flatMap(({ status, createdAt }) => (status === 'COMPLETED' && createdAt ? [Date.parse(createdAt)] : []))
      .toSorted((one, other) => one - other),
    incomplete: points.filter(({ status }) => status !== 'COMPLETED'),
  };
}
