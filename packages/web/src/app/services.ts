import { Session } from '../store/session';
import { MessageBoard } from '../ui/message-board';
import { CurrentSync } from './current-sync';
import { followAccount } from './follow-account';
import type { PageServices } from './page-services';
import type { AppRouter } from './router';
import { createAppRouter } from './router';
import { Updates } from './updates';

/** Everything that lives as long as the page. */
export interface Services extends PageServices {
  readonly router: AppRouter;
  readonly board: MessageBoard;
}

/** The only place where the parts of the application are made and joined. */
export function createServices(): Services {
  const session: Session = new Session(() => void router.invalidate());
  const router: AppRouter = createAppRouter(session);
  const sync = new CurrentSync(session, () => {
    const from = router.state.location.href;
    void session.expire().then(() => router.navigate({ to: '/sign-in', search: { from, expired: true } }));
  });
  followAccount(session);
  return { session, sync, router, board: new MessageBoard(), updates: new Updates() };
}
