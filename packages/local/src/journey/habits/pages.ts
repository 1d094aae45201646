/** A page of the habit tracker. */
export interface HabitsPage {
  /** As the router has it; `$habitId` stands for a habit. */
  readonly route: string;
  /** Its heading of level one; the page of a day and that of a habit have one of their own. */
  readonly heading: string | RegExp;
}

/** Pages for people who are not signed in. */
export const VISITOR_PAGES: readonly HabitsPage[] = [
  { route: '/sign-in', heading: 'Sign in' },
  { route: '/sign-up', heading: 'Create an account' },
  { route: '/forgot-password', heading: 'Forgot your password?' },
  { route: '/reset-password', heading: 'Choose a new password' },
  { route: '/confirm-email', heading: 'Is this your e-mail address?' },
];

/** Pages that show something also to somebody who has no habits. */
export const MEMBER_PAGES: readonly HabitsPage[] = [
  { route: '/', heading: /./ },
  { route: '/habits', heading: 'Habits' },
  { route: '/habits/new', heading: 'New habit' },
  { route: '/overview', heading: 'Overview' },
  { route: '/pauses', heading: 'Pauses' },
  { route: '/tags', heading: 'Tags' },
  { route: '/archived', heading: 'Archived habits' },
  { route: '/news', heading: 'What was settled' },
  { route: '/settings', heading: 'Settings' },
  { route: '/settings/account', heading: 'Account' },
  { route: '/transfer', heading: 'Import and export' },
  { route: '/welcome', heading: 'Welcome' },
];

/** Pages of one habit. */
export const HABIT_PAGES: readonly HabitsPage[] = [
  { route: '/habits/$habitId', heading: /./ },
  { route: '/habits/$habitId/edit', heading: 'Edit habit' },
];
