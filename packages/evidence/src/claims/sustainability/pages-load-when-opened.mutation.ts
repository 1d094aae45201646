import { withChangedFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['pages-load-when-opened'],
  mutate: (facts) =>
    withChangedFile(facts, 'packages/web/src/app/routes.ts', (text) =>
      text.replace(/component: lazyRouteComponent.*$/m, 'component: SignInPage,'),
    ),
};
