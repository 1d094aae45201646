import type { LiveFailure } from '@hexastyle/plugin-well-architected-common';

/** The first reason why a part was never read, to follow what is said of it; empty where nobody tried yet. */
export function sayWhy(failure: LiveFailure | undefined): string {
  const what = failure?.reasons[0]?.what;
  return what === undefined ? '' : ` (${what})`;
}
