import type { Scope } from '../../http/scopes';
import type { Received, Sent } from '../driver';
import type { TestApi } from '../test-api';
import { FuzzUser } from './fuzz-user';
import { asPlaceholder } from './placeholder';
import type { PlannedBody, PlannedRequest, WayIn } from './planned-request';

export interface Performed {
  readonly sent: Sent;
  readonly received: Received;
}

/** Sends what is made up as somebody with an account, which lives on from request to request. */
export class Fuzzer {
  private constructor(
    private readonly api: TestApi,
    private readonly few: Scope,
    private user: FuzzUser,
  ) {}

  /** @param few the one scope of the lesser token */
  static async start(api: TestApi, few: Scope): Promise<Fuzzer> {
    return new Fuzzer(api, few, await FuzzUser.start(api, few));
  }

  async perform(planned: PlannedRequest): Promise<Performed> {
    const user = await this.present(planned.by);
    const who = await user.comeIn(planned.by);
    const path = `/${(await Promise.all(planned.path.map((step) => resolved(user, step)))).map(String).map(encoded).join('/')}`;
    const query = await Promise.all(
      planned.query.map(async ([name, value]) => `${encoded(name)}=${encoded(String(await resolved(user, value)))}`),
    );
    const body = planned.body && (await bodyOf(user, planned.body));
    const headers = { ...who, ...(await headersOf(user, planned, path)) };
    const sent: Sent = {
      method: planned.method,
      path: query.length === 0 ? path : `${path}?${query.join('&')}`,
      headers,
      ...(body === undefined || planned.method === 'GET' || planned.method === 'HEAD' ? {} : { body: body.wire }),
    };
    const visitor = planned.by === 'session' ? user.visitor : this.api.visitor();
    const received = await visitor.send(sent.method, sent.path, sent);
    const isKnown = planned.by === 'session' || planned.by === 'token' || planned.by === 'few';
    if (received.status === 401 && isKnown) user.doubt();
    user.learn(sent.method, path, received, body?.value);
    return { sent, received };
  }

  /** Somebody whose account is gone, or whose password nobody knows any more, is replaced. */
  private async present(by: WayIn): Promise<FuzzUser> {
    if ((await this.user.comeIn(by)) === undefined) this.user = await FuzzUser.start(this.api, this.few);
    return this.user;
  }
}

async function resolved(user: FuzzUser, text: string): Promise<unknown> {
  const found = asPlaceholder(text);
  return found === undefined ? text : user.value(found.kind, found.index);
}

async function resolvedDeep(user: FuzzUser, value: unknown): Promise<unknown> {
  if (typeof value === 'string') return resolved(user, value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Promise.all(value.map((item) => resolvedDeep(user, item)));
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await resolvedDeep(user, inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function headersOf(user: FuzzUser, { headers }: PlannedRequest, path: string): Promise<Record<string, string>> {
  const entries = Object.entries(headers).map(async ([name, value]) => {
    const found = asPlaceholder(value);
    if (found?.kind === 'etag') return [name, user.etag(path)] as const;
    return [name, found === undefined ? value : String(await user.value(found.kind, found.index))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function bodyOf(
  user: FuzzUser,
  body: PlannedBody,
): Promise<{ readonly wire: string | Uint8Array<ArrayBuffer>; readonly value?: unknown }> {
  switch (body.kind) {
    case 'text':
      return { wire: body.text };
    case 'bytes':
      return { wire: new Uint8Array(await user.file()) };
    case 'json': {
      const value = await resolvedDeep(user, body.value);
      return { wire: JSON.stringify(value).replaceAll(/"\{raw:([^"}]+)\}"/g, '$1'), value };
    }
  }
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
