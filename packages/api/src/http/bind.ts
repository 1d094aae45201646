import type { RouterContext } from '@koa/router';
import { DEVICE_LIFETIME } from '../devices/lifetime';
import { Problem } from '../problems/problem';
import type { Services } from '../services';
import { LIFETIME } from '../sessions/lifetime';
import { answer } from './answer';
import { cookieName, setCookie } from './cookies';
import { matchOneOf, versionsToMatch } from './if-match';
import { parseInput } from './input';
import { readJsonBody } from './json-body';
import type { Route, SessionChange } from './route';
import type { State } from './state';

export interface BindOptions {
  readonly services: Services;
  readonly cookieSecure: boolean;
}

/** The Koa middleware of one route: who asks, what is asked, the answer. */
export function bind(
  route: Route,
  { services, cookieSecure }: BindOptions,
): (context: RouterContext<State>) => Promise<void> {
  return async (context) => {
    context.state.operationId = route.operationId;
    const sessionToken = context.cookies.get(cookieName('session', cookieSecure));
    const accountId = await signedInAccount(route, sessionToken, services);
    const call = {
      accountId,
      params: route.params && parseInput(route.params, { ...context.params }, 'path'),
      query: route.query && parseInput(route.query, { ...context.query }, 'query'),
      body: route.body && parseInput(route.body, await readJsonBody(context), 'body'),
      sessionToken,
      deviceToken: context.cookies.get(cookieName('device', cookieSecure)),
      clientAddress: context.ip,
      services,
    };
    const versions = versionsToMatch(route.versioned, context.get('If-Match'));
    const outcome = await matchOneOf(versions, (ifMatch) => route.handle({ ...call, ifMatch }));
    answer(context, route, outcome);
    if (outcome.session !== undefined) context.append('Set-Cookie', cookies(outcome.session, cookieSecure));
  };
}

function cookies(change: SessionChange, isSecure: boolean): string[] {
  if (change.kind === 'end') return [setCookie('session', { token: undefined, lifetime: 0 }, isSecure)];
  return [
    setCookie('session', { token: change.token, lifetime: LIFETIME.absolute }, isSecure),
    setCookie('device', { token: change.deviceToken, lifetime: DEVICE_LIFETIME }, isSecure),
  ];
}

async function signedInAccount(
  { access }: Route,
  token: string | undefined,
  services: Services,
): Promise<string | undefined> {
  if (access === 'public') return undefined;
  const accountId = token === undefined ? undefined : await services.sessions.accountOf(token);
  if (accountId === undefined) throw new Problem('not-signed-in');
  return accountId;
}
