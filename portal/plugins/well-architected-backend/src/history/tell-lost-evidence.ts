import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import type { StoredReports } from './stored-reports';

/** As many claims as one line names. */
const NAMED = 10;

interface Kept {
  readonly environment: EnvironmentDescription;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
}

/**
 * Warns, in the log, of claims that were verified in the report before and are no longer. Nothing is said of a report
 * that came late: what it lost may have been gained again since.
 */
export async function tellLostEvidence(
  { environment: { name, owner }, commit, generatedAt }: Kept,
  { stored, logger }: { readonly stored: StoredReports; readonly logger: LoggerService },
): Promise<void> {
  const { items } = await stored.steps(name, { limit: 1 });
  const [newest] = items;
  const isNewest = newest?.commit === commit && Date.parse(newest.generatedAt) === Date.parse(generatedAt);
  if (!isNewest || newest.lost.length === 0) {
    return;
  }
  const { lost, before } = newest;
  const named = lost.slice(0, NAMED).map((id) => JSON.stringify(id.slice(0, 80)));
  const more = lost.length > NAMED ? ` and ${lost.length - NAMED} more` : '';
  logger.warn(
    `Evidence of ${name} was lost between ${before?.commit ?? 'nothing'} and ${commit}, for ${owner} to mend: ${named.join(', ')}${more}`,
  );
}
