import { Problem } from '../problems/problem';
import type { Services } from '../services';
import type { Route } from './route';

/** What a request brings along to say who asks. */
export interface Credentials {
  /** Token of `Authorization: Bearer`. */
  readonly bearer: string | undefined;
  /** Token of the session cookie; not read when there is a bearer. */
  readonly session: string | undefined;
}

/** @returns the account that asks, undefined on public routes @throws Problem `not-signed-in`, `invalid-token` or `scope-missing` */
export async function authenticate(
  route: Route,
  { bearer, session }: Credentials,
  services: Services,
): Promise<string | undefined> {
  if (route.access === 'public') return undefined;
  if (bearer !== undefined) return accountOfToken(bearer, route, services);
  const accountId = session === undefined ? undefined : await services.sessions.accountOf(session);
  if (accountId === undefined) throw new Problem('not-signed-in', { headers: challenge(route) });
  return accountId;
}

async function accountOfToken(bearer: string, { scope }: Route, { apiTokens }: Services): Promise<string> {
  if (scope === undefined) {
    throw new Problem('scope-missing', { detail: 'No API token may do this: sign in with POST /sessions.' });
  }
  const token = await apiTokens.find(bearer);
  if (token === undefined) {
    throw new Problem('invalid-token', { headers: { 'WWW-Authenticate': `${BEARER}, error="invalid_token"` } });
  }
  if (!token.scopes.includes(scope)) {
    throw new Problem('scope-missing', {
      detail: `This needs the scope ${scope}: make a token that has it in Settings, or sign in.`,
      headers: { 'WWW-Authenticate': `${BEARER}, error="insufficient_scope", scope="${scope}"` },
    });
  }
  return token.accountId;
}

const BEARER = 'Bearer realm="hexastyle"';

/** RFC 9110, 11.6.1. Cookies have no scheme; where no token is taken either, there is nothing to name. */
function challenge({ scope }: Route): Readonly<Record<string, string>> {
  return scope === undefined ? {} : { 'WWW-Authenticate': BEARER };
}
