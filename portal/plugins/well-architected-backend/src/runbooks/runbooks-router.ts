import { NotFoundError } from '@backstage/errors';
import { Router } from 'express';
import type { Access } from '../access';
import type { Drills } from '../drills/drills';
import type { Environments } from '../environments';
import { answered, guarded } from '../handlers';
import type { Runbooks } from './runbooks';

export interface RunbooksRouterOptions {
  readonly environments: Environments;
  readonly runbooks: Runbooks;
  readonly drills: Drills;
  readonly access: Access;
}

/** `GET /environments/:name/runbooks` and `GET /environments/:name/runbooks/:runbook`. */
export function runbooksRouter({ environments, runbooks, drills, access }: RunbooksRouterOptions): Router {
  const router = Router();
  const reading = guarded(async (request) => access.mayRead(request));

  router.get(
    '/environments/:name/runbooks',
    reading,
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      response.json(await runbooks.list(name, await drills.lastOfEach(name)));
    }),
  );

  router.get(
    '/environments/:name/runbooks/:runbook',
    reading,
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      const found = await runbooks.find(name, String(request.params['runbook']));
      if (found.state === 'missing') {
        throw new NotFoundError(`${found.reason} To mend it: ${found.fix}.`);
      }
      response.json(found);
    }),
  );

  return router;
}
