import type { KnownPart, LiveSummary } from '@hexastyle/plugin-well-architected-common';

/** A sentence for each part of an account that is not known, not wholly known, or not known since. */
export function doubtsOf({ alarms, costs, pipelines, recovery }: Omit<LiveSummary, 'reading'>): string[] {
  return Object.entries({ alarms, costs, pipelines, recovery }).flatMap(([part, known]) => sayDoubts(part, known));
}

function sayDoubts(part: string, known: KnownPart | undefined): string[] {
  if (known === undefined) {
    return [`${part}: never read.`];
  }
  const { at, missing = [], failure } = known;
  return [
    ...missing.map(({ what, wayOut }) => `${part}: not all could be read: ${what}. To mend it: ${wayOut}.`),
    ...(failure?.reasons ?? []).map(
      ({ what, wayOut }) => `${part}: could not be read since ${at}: ${what}. To mend it: ${wayOut}.`,
    ),
  ];
}
