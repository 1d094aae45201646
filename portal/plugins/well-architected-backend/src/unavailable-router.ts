import { ServiceUnavailableError } from '@backstage/errors';
import { Router } from 'express';
import { withoutStack } from './without-stack';

/** Answers every request with the reason why this plugin does not work. */
export function unavailableRouter(reason: string): Router {
  const router = Router();
  router.use((_request, _response, next) => {
    next(new ServiceUnavailableError(reason));
  });
  router.use(withoutStack);
  return router;
}
