import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { Problem } from '../problem/problem';
import { accountQuery } from '../queries/account-query';

/**
 * Lets signed-in people pass and leads everyone else to sign-in, from where they come back.
 *
 * @throws Problem when the server cannot say who is signed in.
 */
export async function requireAccount(queryClient: QueryClient, href: string): Promise<void> {
  try {
    await queryClient.query({ ...accountQuery, staleTime: 'static' });
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'signed-out') throw error;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router takes redirects as thrown values
    throw redirect({ to: '/sign-in', search: href === '/' ? {} : { from: href } });
  }
}
