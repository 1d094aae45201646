import { InputError } from '@backstage/errors';
import type { Runbook } from '@hexastyle/plugin-well-architected-common';
import type { Request } from 'express';
import { Router } from 'express';
import type { Access } from '../access';
import type { Environments } from '../environments';
import { answered, guarded } from '../handlers';
import type { Runbooks } from '../runbooks/runbooks';
import {
  drillIdSchema,
  finishSchema,
  listSchema,
  positionSchema,
  startSchema,
  stepChangeSchema,
} from './drill-requests';
import { drillRecordFile } from './drill-record';
import type { Doing, Drills } from './drills';
import { jsonBody } from './json-body';
import { parsed } from './parsed';

export interface DrillsRouterOptions {
  readonly environments: Environments;
  readonly runbooks: Runbooks;
  readonly drills: Drills;
  readonly access: Access;
}

/** Runbooks as checklists: `/environments/:name/drills`, `/drills/:id` and what is below. */
export function drillsRouter({ environments, runbooks, drills, access }: DrillsRouterOptions): Router {
  const router = Router();
  const reading = guarded(async (request) => access.mayRead(request));
  const running = guarded(async (request) => access.mayRunDrills(request));
  const doing = async (request: Request): Promise<Doing> => ({ who: await access.userOf(request), now: new Date() });
  const idOf = (request: Request) => parsed(drillIdSchema, request.params['id'], 'The id of the drill');

  router.get(
    '/environments/:name/drills',
    reading,
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      response.json(await drills.list(name, parsed(listSchema, request.query, 'The query')));
    }),
  );

  router.post(
    '/environments/:name/drills',
    running,
    ...jsonBody,
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      const { runbook } = parsed(startSchema, request.body, 'The drill');
      const drill = await drills.start(name, await runnable(runbooks, name, runbook), await doing(request));
      response.status(201).json(drill);
    }),
  );

  router.get(
    '/drills/:id',
    reading,
    answered(async (request, response) => {
      response.json(await drills.find(idOf(request)));
    }),
  );

  router.patch(
    '/drills/:id/steps/:position',
    running,
    ...jsonBody,
    answered(async (request, response) => {
      const position = parsed(positionSchema, request.params['position'], 'The step');
      const change = parsed(stepChangeSchema, request.body, 'The change');
      response.json(await drills.changeStep(idOf(request), position, change, await doing(request)));
    }),
  );

  router.post(
    '/drills/:id/finish',
    running,
    ...jsonBody,
    answered(async (request, response) => {
      const asked = parsed(finishSchema, request.body, 'The end of the drill');
      response.json(await drills.finish(idOf(request), asked, await doing(request)));
    }),
  );

  router.get(
    '/drills/:id/record',
    reading,
    answered(async (request, response) => {
      response.json(drillRecordFile(await drills.find(idOf(request))));
    }),
  );

  return router;
}

/** A runbook that a drill can be of. Throws `InputError` when it cannot be read or has nothing to be ticked. */
async function runnable(runbooks: Runbooks, environment: string, name: string): Promise<Runbook> {
  const found = await runbooks.find(environment, name);
  if (found.state !== 'read') {
    throw new InputError(`runbook: ${found.reason} To mend it: ${found.fix}.`);
  }
  if (found.content.steps.length === 0) {
    throw new InputError(`runbook: "${found.content.title}" has no steps. Number what is to be done in its file.`);
  }
  return found.content;
}
