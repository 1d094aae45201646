import type { HistoryResponse } from '@hexastyle/plugin-well-architected-common';
import { parseReportReference } from '@hexastyle/plugin-well-architected-common';
import { InputError, NotFoundError } from '@backstage/errors';
import type { RequestHandler } from 'express';
import { Router } from 'express';
import type { Environments } from '../environments';
import { answered } from '../handlers';
import { readPage } from './page';
import type { StoredReports } from './stored-reports';

interface HistoryRoutesOptions {
  readonly environments: Environments;
  readonly stored: StoredReports;
  readonly reading: RequestHandler;
}

/** `GET /environments/:name/reports`, `GET /environments/:name/changes`, `GET /reports/:reference`. */
export function historyRoutes({ environments, stored, reading }: HistoryRoutesOptions): Router {
  const router = Router();

  router.get(
    '/environments/:name/reports',
    reading,
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      response.json(await stored.list(name, readPage(request, { usual: 100, most: 1000 })));
    }),
  );

  router.get(
    '/environments/:name/changes',
    reading,
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      const answer: HistoryResponse = {
        ...(await stored.steps(name, readPage(request, { usual: 20, most: 100 }))),
        ...(environments.sourceUrl !== undefined && { sourceUrl: environments.sourceUrl }),
      };
      response.json(answer);
    }),
  );

  router.get(
    '/reports/:reference',
    reading,
    answered(async (request, response) => {
      const reference = parseReportReference(String(request.params['reference']));
      if (reference === undefined) {
        throw new InputError('Write environment, environment@commit or environment:id, such as staging@9f3c1a2.');
      }
      const found = await environments.find(reference);
      if (found.report.state === 'missing') {
        throw new NotFoundError(`${found.report.reason} Choose another report, or run ${found.report.fix}.`);
      }
      response.json(found);
    }),
  );

  return router;
}
