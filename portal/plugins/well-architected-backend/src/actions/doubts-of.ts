import type { KnownPart, LiveFailure, LiveSummary } from '@hexastyle/plugin-well-architected-common';

const SUMMED_UP = ['alarms', 'costs', 'pipelines', 'recovery'] as const;

/** A sentence for each part of an account that is not known, not wholly known, or not known since. */
export function doubtsOf({ neverRead = {}, ...live }: Omit<LiveSummary, 'reading'>): string[] {
  return SUMMED_UP.flatMap((part) => {
    const known = live[part];
    return known === undefined ? sayNeverRead(part, neverRead[part]) : sayDoubts(part, known);
  });
}

function sayNeverRead(part: string, failure: LiveFailure | undefined): string[] {
  return failure === undefined
    ? [`${part}: never read.`]
    : failure.reasons.map(({ what, wayOut }) => `${part}: never read: ${what}. To mend it: ${wayOut}.`);
}

function sayDoubts(part: string, known: KnownPart): string[] {
  const { at, missing = [], failure } = known;
  return [
    ...missing.map(({ what, wayOut }) => `${part}: not all could be read: ${what}. To mend it: ${wayOut}.`),
    ...(failure?.reasons ?? []).map(
      ({ what, wayOut }) => `${part}: could not be read since ${at}: ${what}. To mend it: ${wayOut}.`,
    ),
  ];
}
