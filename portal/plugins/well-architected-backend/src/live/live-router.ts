import { NotFoundError } from '@backstage/errors';
import type { EnvironmentDescription, LivePart, LiveReading } from '@hexastyle/plugin-well-architected-common';
import { LIVE_PARTS } from '@hexastyle/plugin-well-architected-common';
import { Router, type Request, type Response } from 'express';
import type { Access } from '../access';
import type { Environments } from '../environments';
import { answered, guarded } from '../handlers';
import { alarmOf } from './alarm-of';
import type { Collector } from './collector';
import { OFF } from './off';
import type { LiveStore } from './live-store';
import { DETAILS_LAST_SECONDS } from './read-alarm-details';
import { LEAST_SECONDS, waitBefore } from './wait-before';

/** A reading that another instance has begun is there by then. */
const READING_SECONDS = 10;

export interface LiveRouterOptions {
  readonly environments: Environments;
  readonly access: Access;
  readonly store: LiveStore;
  /** `undefined`: accounts are not read here. */
  readonly collector: Collector | undefined;
}

/** What was read of the accounts: `/environments/:name/live/:part` and what is below. */
export function liveRouter({ environments, access, store, collector }: LiveRouterOptions): Router {
  const router = Router();
  const reading = guarded(async (request) => access.mayRead(request));
  const refreshing = guarded(async (request) => access.mayRefresh(request));
  const environmentOf = (request: Request) => environments.describe(String(request.params['name']));

  router.get(
    '/environments/:name/live/:part',
    reading,
    answered(async (request, response) => {
      const { name } = environmentOf(request);
      const part = partOf(request);
      const found: LiveReading<unknown> = collector === undefined ? OFF : await store.find(name, part);
      response.json(found);
    }),
  );

  router.get(
    '/environments/:name/live/alarms/:region/:alarm',
    reading,
    answered(async (request, response) => {
      const { name } = environmentOf(request);
      const [region, alarm] = [String(request.params['region']), String(request.params['alarm'])];
      response.json(collector === undefined ? OFF : await alarmOf(store, { name, region, alarm }));
    }),
  );

  router.post(
    '/environments/:name/live/:part/refresh',
    refreshing,
    answered(async (request, response) => {
      const environment = environmentOf(request);
      const part = partOf(request);
      if (collector === undefined) {
        response.json(OFF);
        return;
      }
      const seconds = waitBefore(part, await store.secondsSinceTried(environment.name, part));
      if (seconds > 0) {
        refuse(response, part, seconds);
        return;
      }
      if (!(await renew(collector, environment, part))) {
        // Another instance of the backend was first.
        const left = waitBefore(part, await store.secondsSinceTried(environment.name, part));
        refuse(response, part, left);
        return;
      }
      response.json(await store.find(environment.name, part));
    }),
  );

  return router;
}

async function renew(collector: Collector, environment: EnvironmentDescription, part: LivePart): Promise<boolean> {
  const wasRead = await collector.collect(environment, part, LEAST_SECONDS[part]);
  if (wasRead && part === 'alarms') {
    await collector.renewAlarmDetails(environment, DETAILS_LAST_SECONDS);
  }
  return wasRead;
}

function partOf(request: Request): LivePart {
  const asked = request.params['part'];
  const part = LIVE_PARTS.find((each) => each === asked);
  if (part === undefined) {
    throw new NotFoundError(`There is no part "${asked}" of an account. Known: ${LIVE_PARTS.join(', ')}.`);
  }
  return part;
}

/**
 * Backstage has no error of its own for this status; the body has the shape of its others. Without seconds to wait the part is
 * being read at this moment.
 */
function refuse(response: Response, part: LivePart, left: number): void {
  const seconds = left > 0 ? left : READING_SECONDS;
  const what = left > 0 ? 'were read a moment ago' : 'are being read already';
  const message = `The ${part} ${what}. Ask again in ${seconds} s.`;
  response
    .status(429)
    .set('Retry-After', `${seconds}`)
    .json({ error: { name: 'TooManyRequestsError', message }, response: { statusCode: 429 } });
}
