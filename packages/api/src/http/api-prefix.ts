import type { Middleware } from './state';

const PREFIX = '/api';

/** The proxies in front pass `/api/...` on unchanged; the routes live at the root. */
export function apiPrefix(): Middleware {
  return async (context, next) => {
    if (context.path === PREFIX || context.path.startsWith(`${PREFIX}/`)) {
      context.path = context.path.slice(PREFIX.length) || '/';
    }
    await next();
  };
}
