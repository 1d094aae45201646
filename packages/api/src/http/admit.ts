import type { Services } from '../services';
import { authenticate, type Credentials } from './authenticate';
import { keepWithin } from './keep-within';
import type { Route } from './route';
import type { Context } from './state';

/**
 * Who asks, once that is within the limits. While the session is looked up, the address is counted and the account that
 * the session most likely is of: what is asked of the cache at once is one way there and back.
 */
export async function admit(
  context: Context,
  route: Route,
  credentials: Credentials,
  services: Services,
): Promise<string | undefined> {
  if (route.unlimited) return authenticate(route, credentials, services);
  const { requests } = services;
  const guessed = guess(route, credentials, services);
  const [ofAddress, ofGuessed, authenticated] = await Promise.allSettled([
    requests.countAddress(context.ip),
    guessed === undefined ? undefined : requests.countAccount(guessed),
    authenticate(route, credentials, services),
  ]);
  const isRight = authenticated.status === 'fulfilled' && authenticated.value === guessed;
  // Nobody's requests are counted for those of a session that is over.
  if (!isRight && ofGuessed.status === 'fulfilled') await ofGuessed.value?.count.takeBack();
  keepWithin(context, settled(ofAddress));
  const accountId = settled(authenticated);
  if (accountId === undefined) return undefined;
  const counted = isRight ? settled(ofGuessed) : undefined;
  keepWithin(context, counted ?? (await requests.countAccount(accountId)));
  return accountId;
}

function guess({ access }: Route, { session }: Credentials, { sessions }: Services): string | undefined {
  return access === 'public' || session === undefined ? undefined : sessions.guessAccountOf(session);
}

function settled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
