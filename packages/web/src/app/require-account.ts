import { redirect } from '@tanstack/react-router';
import { Problem } from '../problem/problem';
import type { Session } from '../store/session';

/**
 * Lets people pass whose records are on this device, also with the network off, then those whom the server knows, and
 * leads everyone else to sign-in, from where they come back.
 *
 * @throws Problem when the server cannot say who is signed in.
 */
export async function requireAccount(session: Session, href: string): Promise<void> {
  if (await session.resume()) return;
  try {
    const { askAccount } = await import('./ask-account');
    await session.enter(await askAccount());
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'signed-out') throw error;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router takes redirects as thrown values
    throw redirect({ to: '/sign-in', search: href === '/' ? {} : { from: href } });
  }
}
