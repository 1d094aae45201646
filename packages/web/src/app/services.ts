import type { QueryClient } from '@tanstack/react-query';
import { notifyManager } from '@tanstack/react-query';
import { client } from '../client/client.gen';
import { Problem } from '../problem/problem';
import { toProblem } from '../problem/to-problem';
import { MessageBoard } from '../ui/message-board';
import { endSession } from './end-session';
import { createAppQueryClient } from './query-client';
import type { AppRouter } from './router';
import { createAppRouter } from './router';

/** Everything that lives as long as the page. */
export interface Services {
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
  readonly board: MessageBoard;
}

/** The only place where the parts of the application are made and joined. */
export function createServices(): Services {
  // Before the next paint, so that a controlled checkbox does not fall back for a moment before its new state arrives.
  notifyManager.setScheduler(queueMicrotask);
  const queryClient = createAppQueryClient();
  const router = createAppRouter(queryClient);
  client.interceptors.error.clear();
  client.interceptors.error.use((thrown, response) => {
    const problem = toProblem(thrown, response);
    if (problem instanceof Problem && problem.kind === 'signed-out') endSession(queryClient, router);
    return problem;
  });
  return { queryClient, router, board: new MessageBoard() };
}
