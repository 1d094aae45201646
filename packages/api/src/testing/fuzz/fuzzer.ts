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

/** Who is not let in by mistake. */
const KNOWN: ReadonlySet<WayIn> = new Set(['session', 'token', 'few']);

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
    const path = await pathOf(user, planned);
    const body = takesBody(planned) ? await bodyOf(user, planned.body) : undefined;
    const headers = { ...(await user.comeIn(planned.by)), ...(await headersOf(user, planned, path)) };
    const sent: Sent = {
      method: planned.method,
      path: path + (await queryOf(user, planned)),
      headers,
      ...(body === undefined ? {} : { body: body.wire }),
    };
    const visitor = planned.by === 'session' ? user.visitor : this.api.visitor();
    const received = await visitor.send(sent.method, sent.path, sent);
    if (received.status === 401 && KNOWN.has(planned.by)) user.doubt();
    user.learn(sent.method, path, received, body?.value);
    return { sent, received };
  }

  /** Somebody whose account is gone, or whose password nobody knows any more, is replaced. */
  private async present(by: WayIn): Promise<FuzzUser> {
    if ((await this.user.comeIn(by)) === undefined) this.user = await FuzzUser.start(this.api, this.few);
    return this.user;
  }
}

type WithBody = PlannedRequest & Required<Pick<PlannedRequest, 'body'>>;

/** No browser and no program here sends one with a GET. */
function takesBody(planned: PlannedRequest): planned is WithBody {
  return planned.body !== undefined && planned.method !== 'GET' && planned.method !== 'HEAD';
}

async function pathOf(user: FuzzUser, { path }: PlannedRequest): Promise<string> {
  const steps = await Promise.all(path.map((step) => resolved(user, step)));
  return `/${steps.map(String).map(encoded).join('/')}`;
}

async function queryOf(user: FuzzUser, { query }: PlannedRequest): Promise<string> {
  const pairs = query.map(async ([name, value]) => `${encoded(name)}=${encoded(String(await resolved(user, value)))}`);
  return query.length === 0 ? '' : `?${(await Promise.all(pairs)).join('&')}`;
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
