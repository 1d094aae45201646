import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { archivedHabitsQuery } from '../queries/archived-habits-query';
import { todayQuery } from '../queries/today-query';
import { FramedErrorPage } from './framed-error-page';
import { requireAccount } from './require-account';
import { RootLayout } from './root-layout';
import { parseSignInSearch } from './sign-in-search';

const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({ component: RootLayout });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in-page'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-up-page'), 'SignUpPage'),
});

const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: ({ context, location }) => requireAccount(context.queryClient, location.href),
  component: lazyRouteComponent(() => import('./member-layout'), 'MemberLayout'),
  errorComponent: FramedErrorPage,
});

const todayRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/',
  loader: ({ context }) => context.queryClient.query({ ...todayQuery, staleTime: 'static' }),
  component: lazyRouteComponent(() => import('./pages/today-page'), 'TodayPage'),
});

const archivedRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/archived',
  loader: ({ context }) => context.queryClient.query({ ...archivedHabitsQuery, staleTime: 'static' }),
  component: lazyRouteComponent(() => import('./pages/archived-page'), 'ArchivedPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings-page'), 'SettingsPage'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  signUpRoute,
  memberRoute.addChildren([todayRoute, archivedRoute, settingsRoute]),
]);
