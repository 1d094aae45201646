import { randomInt, randomUUID } from 'node:crypto';
import type { Account } from '../accounts/schemas';
import type { Habit } from '../habits/schemas';
import type { Route } from '../http/route';
import type { ProblemBody } from '../problems/schema';
import type { Today } from '../today/schemas';
import { expectAsPromised } from './contract';
import type { Driver, Received } from './driver';

export const ORIGIN = 'https://habits.example.com';
export const PASSWORD = 'correct horse battery';

export interface RequestOptions {
  /** Sent as JSON; text and bytes are sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody with a browser: keeps cookies, comes from an address of their own and from the app's origin. */
export class Visitor {
  readonly email = `${randomUUID()}@example.com`;
  cookie: string | undefined;
  /** What makes this browser a known device; it outlives the session. */
  device: string | undefined;
  /** Everybody has a network of their own unless a test moves them. */
  address = `2001:db8:${randomInt(65_536).toString(16)}:${randomInt(65_536).toString(16)}::1`;

  constructor(
    private readonly driver: Driver,
    private readonly routes: readonly Route[],
  ) {}

  async send(method: string, path: string, { body, headers = {} }: RequestOptions = {}): Promise<Received> {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const request = {
      method,
      path,
      headers: {
        origin: ORIGIN,
        'x-forwarded-for': this.address,
        ...this.cookieHeader(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    };
    const received = await this.driver.send(request);
    expectAsPromised(request, received, this.routes);
    for (const cookie of received.cookies) this.keep(cookie);
    return received;
  }

  /** The body of a request that must succeed. */
  async ask<T>(method: string, path: string, options?: RequestOptions): Promise<T> {
    const { status, text } = await this.send(method, path, options);
    expect(status).toBeLessThan(300);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** The problem of a request that must fail. */
  async fail(method: string, path: string, options?: RequestOptions): Promise<ProblemBody> {
    const { status, text } = await this.send(method, path, options);
    expect(status).toBeGreaterThanOrEqual(400);
    return JSON.parse(text) as ProblemBody;
  }

  signUp(timeZone = 'Europe/Lisbon'): Promise<Account> {
    return this.ask('POST', '/accounts', { body: { email: this.email, password: PASSWORD, timeZone } });
  }

  signIn(): Promise<Account> {
    return this.ask('POST', '/sessions', { body: { email: this.email, password: PASSWORD } });
  }

  createHabit(name = 'Read ten pages'): Promise<Habit> {
    return this.ask('POST', '/habits', { body: { name } });
  }

  tick(habitId: string, date: string): Promise<Received> {
    return this.send('PUT', `/habits/${habitId}/entries/${date}`, { body: { state: 'done' } });
  }

  /** Changes what stands at a version. */
  change<T>(path: string, { version }: { readonly version: string }, body: unknown): Promise<T> {
    return this.ask('PATCH', path, { body, headers: { 'if-match': `"${version}"` } });
  }

  today(): Promise<Today> {
    return this.ask('GET', '/today');
  }

  private cookieHeader(): Readonly<Record<string, string>> {
    const pairs = [this.cookie, this.device].filter((pair) => pair !== undefined);
    return pairs.length === 0 ? {} : { cookie: pairs.join('; ') };
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const kept = pair.endsWith('=') ? undefined : pair;
    if (pair.includes('-device=')) this.device = kept;
    else this.cookie = kept;
  }
}
