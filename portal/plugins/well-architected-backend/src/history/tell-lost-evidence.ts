import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import type { Notifier } from '../notifications/notifier';
import type { StoredReports } from './stored-reports';

/** As many claims as one line names. */
const NAMED = 10;

interface Kept {
  readonly environment: EnvironmentDescription;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
}

export interface Tellers {
  readonly stored: StoredReports;
  readonly logger: LoggerService;
  readonly notifier: Pick<Notifier, 'tell'>;
}

/**
 * Warns, in the log and the owner's notifications, of claims that were verified in the report before and are no longer. Nothing
 * is said of a report that came late: what it lost may have been gained again since.
 */
export async function tellLostEvidence(
  { environment, commit, generatedAt }: Kept,
  { stored, logger, notifier }: Tellers,
): Promise<void> {
  const { name, owner } = environment;
  const { items } = await stored.steps(name, { limit: 1 });
  const [newest] = items;
  const isNewest = newest?.commit === commit && Date.parse(newest.generatedAt) === Date.parse(generatedAt);
  if (!isNewest || newest.lost.length === 0) {
    return;
  }
  const between = `between ${newest.before?.commit ?? 'nothing'} and ${commit}`;
  const claims = namesOf(newest.lost);
  logger.warn(`Evidence of ${name} was lost ${between}, for ${owner} to mend: ${claims}`);
  await notifier.tell(environment, {
    title: `Evidence of ${name} was lost`,
    description: `No longer verified ${between}: ${claims}`,
    link: `/environments/${name}/history`,
    topic: 'well-architected.evidence-lost',
    scope: `well-architected.evidence-lost:${name}`,
  });
}

function namesOf(lost: readonly string[]): string {
  const named = lost.slice(0, NAMED).map((id) => JSON.stringify(id.slice(0, 80)));
  return `${named.join(', ')}${lost.length > NAMED ? ` and ${lost.length - NAMED} more` : ''}`;
}
