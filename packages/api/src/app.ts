import Router from '@koa/router';
import Koa from 'koa';
import type { Logger } from 'pino';
import type { Cache } from './cache/cache';
import type { Database } from './database/database';
import { apiPrefix } from './http/api-prefix';
import { bind } from './http/bind';
import { crossOrigin } from './http/cross-origin';
import { largeAnswers } from './http/large-answers';
import { problemResponses } from './http/problem-responses';
import { requestId } from './http/request-id';
import { requestLog } from './http/request-log';
import { requestMetrics } from './http/request-metrics';
import { requestSpan } from './http/request-span';
import type { Route } from './http/route';
import { securityHeaders } from './http/security-headers';
import type { State } from './http/state';
import { trustedOrigins, type TrustedOrigins } from './http/trusted-origins';
import { ATTEMPT_LIMITS, type AttemptLimits } from './limits/attempts';
import { REQUEST_LIMITS, type RequestLimits } from './limits/request-limits';
import type { PostOffice } from './mail/post-office';
import { openApiDocument } from './openapi/document';
import { headerParameterNames } from './openapi/header-parameters';
import { responseHeaderNames } from './openapi/response-headers';
import type { OpenApiDocument } from './openapi/schemas';
import type { Metrics } from './metrics/metrics';
import { NO_METRICS } from './metrics/no-metrics';
import { Passwords } from './passwords/password';
import { Receivers } from './receivers/receivers';
import { ROUTES } from './routes';
import { Sealer } from './sealing/sealer';
import { createServices } from './services';

export interface AppDependencies {
  readonly database: Database;
  /** Without a cache, sessions are read from the database and attempts are counted per process. */
  readonly cache: Cache | undefined;
  readonly logger: Logger;
  /** @default nowhere */
  readonly metrics?: Metrics | undefined;
  readonly now: () => Date;
  readonly postOffice: PostOffice;
  readonly trustedOrigins: TrustedOrigins;
  /** Whether the session cookie is `Secure`; only plain HTTP on loopback does without. */
  readonly cookieSecure: boolean;
  /** How many proxies in front append to X-Forwarded-For. 0 believes none of it. */
  readonly proxyHops: number;
  /** Where webhooks may be sent. @default the internet, encrypted */
  readonly receivers?: Receivers | undefined;
  /** Seals the secrets of webhooks. @default without keys: none can be made */
  readonly sealer?: Sealer | undefined;
  /** @default the cost that OWASP asks for */
  readonly passwords?: Passwords | undefined;
  /** @default ATTEMPT_LIMITS */
  readonly limits?: AttemptLimits;
  /** @default REQUEST_LIMITS */
  readonly requestLimits?: RequestLimits;
  /** @default ROUTES */
  readonly routes?: readonly Route[];
}

/** The API as a Koa application: the same for the server and for Lambda. */
export function createApp(dependencies: AppDependencies): Koa<State> {
  const { logger, proxyHops, cookieSecure } = dependencies;
  const app = new Koa<State>({ proxy: proxyHops > 0, maxIpsCount: proxyHops });
  const routes = dependencies.routes ?? ROUTES;
  let document: OpenApiDocument | undefined;
  const services = createServices({
    ...dependencies,
    limits: dependencies.limits ?? ATTEMPT_LIMITS,
    requestLimits: dependencies.requestLimits ?? REQUEST_LIMITS,
    receivers: dependencies.receivers ?? new Receivers(),
    sealer: dependencies.sealer ?? new Sealer(),
    passwords: dependencies.passwords ?? new Passwords(),
    // Made when somebody asks for it: a function that starts would answer its first request a tenth of a second later.
    openApiDocument: () => (document ??= openApiDocument(routes)),
  });
  // The document has one spelling of every address: /habits/ and /HABITS are none.
  const router = new Router<State>({ strict: true, sensitive: true });
  for (const route of routes) {
    router[route.method](route.path.replaceAll(/\{(\w+)\}/g, ':$1'), bind(route, { services, cookieSecure }));
  }
  // What reaches this listener happened while an answer was being sent: there is nobody left to tell.
  app.on('error', (error: unknown) => {
    logger.warn({ err: error }, 'An answer could not be sent.');
  });
  app.use(requestSpan());
  app.use(requestId(logger));
  app.use(requestLog());
  app.use(requestMetrics(dependencies.metrics ?? NO_METRICS));
  app.use(securityHeaders());
  app.use(problemResponses());
  app.use(largeAnswers());
  app.use(apiPrefix());
  app.use(
    crossOrigin({
      trusted: dependencies.trustedOrigins,
      accepted: headerParameterNames(),
      exposed: responseHeaderNames(),
    }),
  );
  app.use(trustedOrigins(dependencies.trustedOrigins));
  app.use(router.routes());
  app.use(router.allowedMethods());
  return app;
}
