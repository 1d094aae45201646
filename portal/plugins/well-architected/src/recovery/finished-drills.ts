import type { DrillSummary } from '@hexastyle/plugin-well-architected-common';
import type { DrillsApi, DrillsFilter } from '../api/drills-api';

interface Wanted {
  readonly runbook?: string;
  /** Which of them count; all, when it is absent. */
  readonly counts?: (drill: DrillSummary) => boolean;
  readonly most: number;
}

/** The newest drills that are finished. Drills that do not count may fill whole pages, so it goes on until there are enough. */
export async function finishedDrills(
  drills: DrillsApi,
  environment: string,
  { runbook, counts = () => true, most }: Wanted,
): Promise<readonly DrillSummary[]> {
  const found: DrillSummary[] = [];
  let filter: DrillsFilter | undefined = { finished: true, ...(runbook !== undefined && { runbook }) };
  while (filter !== undefined && found.length < most) {
    const page = await drills.listDrills(environment, filter);
    found.push(...page.items.filter((drill) => drill.result !== undefined && counts(drill)));
    filter = page.next === undefined ? undefined : { ...filter, after: page.next };
  }
  return found.slice(0, most);
}
