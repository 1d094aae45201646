import type { RouterContext } from '@koa/router';
import { DEVICE_LIFETIME } from '../devices/lifetime';
import type { Services } from '../services';
import { LIFETIME } from '../sessions/lifetime';
import { admit } from './admit';
import { answer } from './answer';
import { bearerToken } from './bearer';
import { cookieName, setCookie, type Cookie } from './cookies';
import { namesVersion } from './entity-tags';
import { idempotencyKey } from './idempotency-key';
import { matchOneOf, versionsToMatch } from './if-match';
import { parseInput } from './input';
import { readJsonBody } from './json-body';
import { fingerprint, once } from './once';
import { readUpload } from './read-upload';
import type { Route, SessionChange } from './route';
import type { Context, State } from './state';

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
    const bearer = bearerToken(context);
    const cookie = (name: Cookie): string | undefined =>
      bearer === undefined ? context.cookies.get(cookieName(name, cookieSecure)) : undefined;
    const sessionToken = cookie('session');
    const accountId = await admit(context, route, { bearer, session: sessionToken }, services);
    const sent = route.body && (await readJsonBody(context, route.bodyBytes));
    const call = {
      accountId,
      params: route.params && parseInput(route.params, { ...context.params }, 'path'),
      query: route.query && parseInput(route.query, { ...context.query }, 'query'),
      body: route.body && parseInput(route.body, sent, 'body'),
      file: await readUpload(context, route.upload),
      isKnown: knownVersions(context),
      sessionToken,
      deviceToken: cookie('device'),
      clientAddress: context.ip,
      userAgent: context.get('User-Agent'),
      origin: context.get('Origin') || undefined,
      services,
    };
    const versions = versionsToMatch(route.versioned, context.get('If-Match'));
    const carryOut = async (): Promise<void> => {
      const outcome = await matchOneOf(versions, (ifMatch) => route.handle({ ...call, ifMatch }));
      answer(context, route, outcome);
      if (outcome.session !== undefined) context.append('Set-Cookie', cookies(outcome.session, cookieSecure));
    };
    const key = route.idempotent && idempotencyKey(context.get('Idempotency-Key'));
    if (key === undefined || accountId === undefined) return carryOut();
    const request = {
      accountId,
      key,
      fingerprint: fingerprint(context, sent),
      claimedAt: services.now(),
    };
    return once(context, request, services.idempotency, carryOut);
  };
}

function knownVersions(context: Context): ((version: string) => boolean) | undefined {
  const header = context.get('If-None-Match');
  return header === '' ? undefined : (version) => namesVersion(header, version);
}

function cookies(change: SessionChange, isSecure: boolean): string[] {
  if (change.kind === 'end') return [setCookie('session', { token: undefined, lifetime: 0 }, isSecure)];
  return [
    setCookie('session', { token: change.token, lifetime: LIFETIME.absolute }, isSecure),
    setCookie('device', { token: change.deviceToken, lifetime: DEVICE_LIFETIME }, isSecure),
  ];
}
