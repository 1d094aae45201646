import { randomUUID } from 'node:crypto';
import { SCOPES, type Scope } from '../../http/scopes';
import type { Received } from '../driver';
import { linkToken } from '../link-token';
import { SoftwareAuthenticator } from '../software-authenticator';
import type { TestApi } from '../test-api';
import { ORIGIN, PASSWORD, type RequestOptions, type Visitor } from '../visitor';
import { WRITTEN_DAY } from './hints';
import { KnownThings } from './known-things';
import type { WayIn } from './planned-request';

/** What is made when a request needs one and none is left. */
const MAKING: Readonly<Record<string, object>> = {
  habits: { name: 'Run', tags: ['health'] },
  pauses: { from: '2026-02-01', to: '2026-02-03' },
  webhooks: { url: 'https://receiver.example.com/hook', events: ['entry.written'] },
  tokens: { name: 'A program', scopes: ['habits:read'] },
};

/** These answer with a session of their own, end the one there was, or end them all. */
const ENDING = new Set(['/accounts', '/sessions', '/session', '/sessions/passkey', '/password']);

const endsSession = (method: string, path: string): boolean =>
  ENDING.has(path) || (method === 'DELETE' && /^\/(?:account|sessions\/[^/]+)$/.test(path));

/** Somebody with an account, and what they know of it. */
export class FuzzUser {
  private readonly known = new KnownThings();
  private readonly authenticators: SoftwareAuthenticator[] = [];
  private readonly tokens = new Map<WayIn, string>();
  private exported: Buffer | undefined;
  private email: string;
  /** An address that was asked for and is not confirmed. */
  private wanted: string | undefined;
  private password = PASSWORD;
  private isSignedIn = true;

  private constructor(
    private readonly api: TestApi,
    readonly visitor: Visitor,
    private readonly few: Scope,
  ) {
    this.email = visitor.email;
  }

  /** @param few the one scope of their lesser token */
  static async start(api: TestApi, few: Scope): Promise<FuzzUser> {
    const visitor = api.visitor();
    await visitor.signUp('UTC');
    return new FuzzUser(api, visitor, few);
  }

  /** Headers that say who asks, as `Visitor` does not already. @returns undefined when this user cannot come in any more */
  async comeIn(by: WayIn): Promise<Readonly<Record<string, string>> | undefined> {
    switch (by) {
      case 'nobody':
        return { cookie: '' };
      case 'forged':
        return { cookie: `__Host-hexastyle=${'A'.repeat(43)}` };
      case 'session':
        return (await this.signedIn()) ? {} : undefined;
      case 'token':
      case 'few': {
        const token = await this.token(by);
        return token === undefined ? undefined : { authorization: `Bearer ${token}`, origin: '' };
      }
    }
  }

  /** What a placeholder stands for. */
  async value(kind: string, index: number): Promise<unknown> {
    switch (kind) {
      case 'password':
        return this.password;
      case 'email':
        return this.email;
      case 'key':
        return `key-${index}`;
      case 'written':
        return this.written(index);
      case 'registration':
        return this.registration();
      case 'assertion':
        return this.assertion();
      case 'confirmation':
        return this.confirmation();
      case 'reset':
        return this.reset();
      default:
        return this.listed(kind, index);
    }
  }

  etag(path: string): string {
    return this.known.etag(path) ?? '*';
  }

  async file(): Promise<Buffer> {
    if (this.exported === undefined) await this.ask('GET', '/exports/loop');
    return this.exported ?? Buffer.from('no archive');
  }

  /** Remembers what a success tells. */
  learn(method: string, path: string, received: Received, sent: unknown): void {
    if (received.status >= 300 || method === 'HEAD' || method === 'OPTIONS') return;
    if (path === '/exports/loop') this.exported = received.bytes;
    this.known.learn(method, path, received);
    if (method === 'GET') return;
    this.learnOfAccount(path, sent);
    if (endsSession(method, path)) this.isSignedIn = false;
  }

  /** Whoever was turned away once tries again with a new session and new tokens. */
  doubt(): void {
    this.isSignedIn = false;
    this.tokens.clear();
  }

  private learnOfAccount(path: string, sent: unknown): void {
    const { password, newPassword } = (sent ?? {}) as { readonly password?: string; readonly newPassword?: string };
    if (path === '/account/password') this.password = newPassword ?? this.password;
    if (path === '/password') this.password = password ?? this.password;
    if (path === '/email-confirmations') this.email = this.wanted ?? this.email;
  }

  private async listed(kind: string, index: number): Promise<string> {
    if (this.known.all(kind).length === 0) await this.make(kind);
    const all = this.known.all(kind);
    return all[index % Math.max(all.length, 1)] ?? (kind === 'since' ? '0' : randomUUID());
  }

  private async written(index: number): Promise<string> {
    const habitId = await this.listed('habits', index);
    await this.ask('PUT', `/habits/${habitId}/entries/${WRITTEN_DAY}`, { body: { state: 'skipped' } });
    return habitId;
  }

  private async make(kind: string): Promise<void> {
    const making = MAKING[kind];
    if (kind === 'passkeys') await this.passkey();
    if (kind === 'tags') await this.listed('habits', 0);
    if (making !== undefined) await this.ask('POST', `/${kind}`, { body: making });
    else if (kind === 'sessions' || kind === 'tags') await this.ask('GET', `/${kind}`);
  }

  /** Like `send` of the visitor, but what is refused is refused. */
  private async ask(method: string, path: string, options: RequestOptions = {}): Promise<Received | undefined> {
    if (!(await this.signedIn())) return undefined;
    const received = await this.visitor.send(method, path, options);
    this.learn(method, path, received, options.body);
    return received;
  }

  private async askJson<T>(method: string, path: string, options?: RequestOptions): Promise<T | undefined> {
    const received = await this.ask(method, path, options);
    return received === undefined || received.status >= 300 ? undefined : (JSON.parse(received.text) as T);
  }

  private async signedIn(): Promise<boolean> {
    if (this.isSignedIn) return true;
    const body = { email: this.email, password: this.password };
    const { status, text } = await this.visitor.send('POST', '/sessions', { body });
    this.isSignedIn = status === 201;
    if (this.isSignedIn) this.email = (JSON.parse(text) as { email: string }).email;
    return this.isSignedIn;
  }

  private async token(by: WayIn): Promise<string | undefined> {
    const scopes = by === 'few' ? [this.few] : SCOPES;
    const made =
      this.tokens.get(by) ??
      (await this.askJson<{ token: string }>('POST', '/tokens', { body: { name: by, scopes } }))?.token;
    if (made !== undefined) this.tokens.set(by, made);
    return made;
  }

  private async registration(): Promise<unknown> {
    const options = await this.askJson<{ challenge: string }>('POST', '/passkeys/registration-options');
    const authenticator = new SoftwareAuthenticator();
    this.authenticators.push(authenticator);
    return authenticator.create(options?.challenge ?? '');
  }

  private async passkey(): Promise<void> {
    await this.ask('POST', '/passkeys', { body: { name: 'Phone', credential: await this.registration() } });
  }

  private async assertion(): Promise<unknown> {
    await this.listed('passkeys', 0);
    const { text } = await this.visitor.send('POST', '/sessions/passkey-options');
    const { challenge = '' } = JSON.parse(text) as { challenge?: string };
    return (this.authenticators.at(-1) ?? new SoftwareAuthenticator()).get(challenge, { origin: ORIGIN });
  }

  private async confirmation(): Promise<string> {
    const email = `${randomUUID()}@example.com`;
    await this.ask('POST', '/account/email', { body: { email, password: this.password } });
    const mail = (await this.api.mailsTo(email)).at(-1);
    if (mail === undefined) return randomUUID();
    this.wanted = email;
    return linkToken(mail);
  }

  private async reset(): Promise<string> {
    await this.visitor.send('POST', '/password-resets', { body: { email: this.email } });
    const mail = (await this.api.mailsTo(this.email)).at(-1);
    return mail === undefined ? randomUUID() : linkToken(mail);
  }
}
