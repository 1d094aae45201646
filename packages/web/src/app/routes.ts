import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Session } from '../store/session';
import { parseDaySearch } from './day-search';
import { FramedErrorPage } from './framed-error-page';
import { MemberLayout } from './member-layout';
import { requireAccount } from './require-account';
import { RootLayout } from './root-layout';
import { parseSignInSearch } from './sign-in-search';
import { VisitorLayout } from './visitor-layout';

const rootRoute = createRootRouteWithContext<{ readonly session: Session }>()({ component: RootLayout });

/** Pages of people who are not signed in, which ask the server. */
const visitorRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'visitor',
  beforeLoad: async () => {
    const { setUpClient } = await import('./set-up-client');
    setUpClient();
  },
  component: VisitorLayout,
});

const signInRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/sign-in',
  validateSearch: parseSignInSearch,
  component: lazyRouteComponent(() => import('./pages/sign-in-page'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-up-page'), 'SignUpPage'),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./pages/forgot-password-page'), 'ForgotPasswordPage'),
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('./pages/reset-password-page'), 'ResetPasswordPage'),
});

const confirmEmailRoute = createRoute({
  getParentRoute: () => visitorRoute,
  path: '/confirm-email',
  component: lazyRouteComponent(() => import('./pages/confirm-email-page'), 'ConfirmEmailPage'),
});

/** Pages that read and write the records on this device. */
const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  beforeLoad: ({ context, location }) => requireAccount(context.session, location.href),
  component: MemberLayout,
  errorComponent: FramedErrorPage,
});

const todayRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/',
  validateSearch: parseDaySearch,
  component: lazyRouteComponent(() => import('./pages/today-page'), 'TodayPage'),
});

const habitsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/habits',
  component: lazyRouteComponent(() => import('./pages/habits-page'), 'HabitsPage'),
});

const newHabitRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/habits/new',
  component: lazyRouteComponent(() => import('./pages/new-habit-page'), 'NewHabitPage'),
});

const editHabitRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/habits/$habitId/edit',
  component: lazyRouteComponent(() => import('./pages/edit-habit-page'), 'EditHabitPage'),
});

const habitRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/habits/$habitId',
  component: lazyRouteComponent(() => import('./pages/habit-page'), 'HabitPage'),
});

const overviewRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/overview',
  component: lazyRouteComponent(() => import('./pages/overview-page'), 'OverviewPage'),
});

const pausesRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/pauses',
  component: lazyRouteComponent(() => import('./pages/pauses-page'), 'PausesPage'),
});

const tagsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/tags',
  component: lazyRouteComponent(() => import('./pages/tags-page'), 'TagsPage'),
});

const archivedRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/archived',
  component: lazyRouteComponent(() => import('./pages/archived-page'), 'ArchivedPage'),
});

const newsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/news',
  component: lazyRouteComponent(() => import('./pages/news-page'), 'NewsPage'),
});

/** Pages that ask the server for what only it knows: react-query comes with them. */
const askingRoute = createRoute({
  getParentRoute: () => memberRoute,
  id: 'asking',
  component: lazyRouteComponent(() => import('./asking-layout'), 'AskingLayout'),
});

const settingsRoute = createRoute({
  getParentRoute: () => askingRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings-page'), 'SettingsPage'),
});

const accountRoute = createRoute({
  getParentRoute: () => askingRoute,
  path: '/settings/account',
  component: lazyRouteComponent(() => import('./pages/account-page'), 'AccountPage'),
});

const transferRoute = createRoute({
  getParentRoute: () => askingRoute,
  path: '/transfer',
  component: lazyRouteComponent(() => import('./pages/transfer-page'), 'TransferPage'),
});

const welcomeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./pages/welcome-page'), 'WelcomePage'),
});

export const routeTree = rootRoute.addChildren([
  visitorRoute.addChildren([signInRoute, signUpRoute, forgotPasswordRoute, resetPasswordRoute, confirmEmailRoute]),
  memberRoute.addChildren([
    todayRoute,
    habitsRoute,
    newHabitRoute,
    editHabitRoute,
    habitRoute,
    overviewRoute,
    pausesRoute,
    tagsRoute,
    archivedRoute,
    newsRoute,
    welcomeRoute,
    askingRoute.addChildren([settingsRoute, accountRoute, transferRoute]),
  ]),
]);
