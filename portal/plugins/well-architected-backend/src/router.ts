import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EnvironmentsResponse, EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import { Router } from 'express';
import type { Access } from './access';
import { compareRoute } from './compare/compare-route';
import type { Comparisons } from './compare/comparisons';
import { documentBody } from './document-body';
import { REPORT } from './document-kind';
import type { Environments } from './environments';
import { answered, guarded } from './handlers';
import { historyRoutes } from './history/history-routes';
import type { StoredReports } from './history/stored-reports';
import { tellLostEvidence } from './history/tell-lost-evidence';
import { ingest } from './ingest';
import type { LiveStore } from './live/live-store';
import type { Notifier } from './notifications/notifier';
import type { PushedReports } from './pushed-reports';
import { withoutStack } from './without-stack';

export interface RouterOptions {
  readonly environments: Environments;
  readonly pushed: PushedReports;
  readonly stored: StoredReports;
  readonly comparisons: Comparisons;
  /** `undefined`: accounts are not read here. */
  readonly live: LiveStore | undefined;
  readonly access: Access;
  readonly logger: LoggerService;
  readonly notifier: Notifier;
  /** What else is served, one router a concern. */
  readonly routers: readonly Router[];
}

/**
 * `GET /environments`, `GET /environments/:name`, its `/reports` and `/changes`, `GET /compare`, `POST /reports` and what the
 * other routers have, below `/api/well-architected`.
 */
export function wellArchitectedRouter(options: RouterOptions): Router {
  const { environments, pushed, stored, comparisons, live, access, logger, notifier, routers } = options;
  const router = Router();
  const reading = guarded(async (request) => access.mayRead(request));
  // Before the body: nobody without a token makes the portal read 20 MB.
  const pushing = guarded(async (request) => access.mayPush(request));

  router.get(
    '/environments',
    reading,
    answered(async (_request, response) => {
      const items = await environments.list();
      const answer: EnvironmentsResponse = { items: live === undefined ? items : await withLive(items, live) };
      response.json(answer);
    }),
  );

  router.get(
    '/environments/:name',
    reading,
    answered(async (request, response) => {
      response.json(await environments.find({ environment: String(request.params['name']) }));
    }),
  );

  router.use(historyRoutes({ environments, stored, reading }));
  router.get('/compare', reading, compareRoute(comparisons));

  router.post(
    '/reports',
    pushing,
    ...documentBody(REPORT),
    answered(async (request, response) => {
      const text: unknown = request.body;
      const now = new Date();
      const receipt = await ingest(typeof text === 'string' ? text : '', {
        kind: REPORT,
        environments: environments.names,
        keep: async (report, content) => pushed.keep(report, content, now),
        now,
      });
      if (receipt.created) {
        const environment = environments.describe(receipt.environment);
        // The report is kept whether or not this works; a database that does not answer is in the log already.
        await tellLostEvidence({ ...receipt, environment }, { stored, logger, notifier }).catch(() => undefined);
      }
      response.status(receipt.created ? 201 : 200).json(receipt);
    }),
  );

  router.use(...routers, withoutStack);
  return router;
}

async function withLive(items: readonly EnvironmentSummary[], live: LiveStore): Promise<readonly EnvironmentSummary[]> {
  const summaries = await live.summaries(items.map(({ environment }) => environment.name));
  return items.map((item) => ({ ...item, live: { reading: true, ...summaries.get(item.environment.name) } }));
}
