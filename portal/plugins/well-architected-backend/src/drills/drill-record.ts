import { ConflictError } from '@backstage/errors';
import type { Drill, DrillRecord, DrillRecordFile } from '@hexastyle/plugin-well-architected-common';

/** A finished drill as the file that the evidence reads. Throws `ConflictError` while it is not finished. */
export function drillRecordFile(drill: Drill): DrillRecordFile {
  const { environment, runbook, startedAt, finishedAt, result, summary, rtoMinutes, rpoMinutes } = drill;
  if (finishedAt === undefined || result === undefined) {
    throw new ConflictError('The drill is not finished, and what can still change is no record. Finish it first.');
  }
  const date = startedAt.slice(0, 10);
  const record: DrillRecord = {
    runbook: `docs/runbooks/${environment}/${runbook}.md`,
    date,
    who: peopleOf(drill),
    minutes: Math.ceil((Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000),
    result,
    ...(summary !== undefined && summary !== '' && { summary }),
    ...(rtoMinutes !== undefined && { rtoMinutes }),
    ...(rpoMinutes !== undefined && { rpoMinutes }),
  };
  return {
    // The first digits of the id tell two drills of one day apart.
    path: `drills/${date}-${environment}-${runbook}-${drill.id.slice(0, 8)}.json`,
    text: `${JSON.stringify(record, undefined, 2)}\n`,
  };
}

/** Everybody who did something, in the order of the steps; whoever began it first. */
function peopleOf({ startedBy, finishedBy, items }: Drill): string[] {
  const all = [startedBy, ...items.flatMap(({ doneBy, changedBy }) => [doneBy, changedBy]), finishedBy];
  return [...new Set(all.filter((who) => who !== undefined))].slice(0, 100);
}
