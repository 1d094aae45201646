import type { HttpAuthService, PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { EnvironmentsResponse } from '@hexastyle/plugin-well-architected-common';
import { reportIngestPermission, reportReadPermission } from '@hexastyle/plugin-well-architected-common';
import type { RequestHandler, Router } from 'express';
import createRouter from 'express-promise-router';
import type { Environments } from './environments';
import { ingest } from './ingest';
import type { PushedReports } from './pushed-reports';
import { reportBody } from './report-body';
import { withoutStack } from './without-stack';

export interface RouterOptions {
  readonly environments: Environments;
  readonly pushed: PushedReports;
  readonly httpAuth: HttpAuthService;
  readonly permissions: PermissionsService;
}

/** `GET /environments`, `GET /environments/:name`, `POST /reports`, below `/api/well-architected`. */
export function wellArchitectedRouter(options: RouterOptions): Router {
  const { environments, pushed } = options;
  const router = createRouter();

  router.get('/environments', mayRead(options), async (_request, response) => {
    const answer: EnvironmentsResponse = { items: await environments.list() };
    response.json(answer);
  });

  router.get('/environments/:name', mayRead(options), async (request, response) => {
    response.json(await environments.find(String(request.params['name'])));
  });

  // The permission comes before the body: nobody without a token makes the portal read 20 MB.
  router.post('/reports', mayPush(options), ...reportBody, async (request, response) => {
    const text: unknown = request.body;
    const receipt = await ingest(typeof text === 'string' ? text : '', {
      environments: environments.names,
      pushed,
      now: new Date(),
    });
    response.status(receipt.created ? 201 : 200).json(receipt);
  });

  router.use(withoutStack);
  return router;
}

function mayRead({ httpAuth, permissions }: RouterOptions): RequestHandler {
  return async (request, _response, next) => {
    const credentials = await httpAuth.credentials(request, { allow: ['user', 'service'] });
    const [decision] = await permissions.authorize([{ permission: reportReadPermission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(`Reading needs the permission ${reportReadPermission.name}. Ask the portal's owner for it.`);
    }
    next();
  };
}

function mayPush({ httpAuth, permissions }: RouterOptions): RequestHandler {
  return async (request, _response, next) => {
    const credentials = await httpAuth.credentials(request, { allow: ['service'] });
    const [decision] = await permissions.authorize([{ permission: reportIngestPermission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(
        `Pushing needs the permission ${reportIngestPermission.name}. Grant it to the token in backend.auth.externalAccess.`,
      );
    }
    next();
  };
}
