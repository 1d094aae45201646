import { createRouter } from '@tanstack/react-router';
import type { Session } from '../store/session';
import { focusNewPage } from './focus-new-page';
import { ErrorPage } from './pages/error-page';
import { LoadingPage } from './pages/loading-page';
import { NotFoundPage } from './pages/not-found-page';
import { routeTree } from './routes';

/** The router over all routes; guards ask the given session. */
export function createAppRouter(session: Session) {
  const router = createRouter({
    routeTree,
    context: { session },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: LoadingPage,
  });
  router.subscribe('onRendered', focusNewPage);
  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
