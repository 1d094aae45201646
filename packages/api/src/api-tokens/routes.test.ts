import { randomBytes } from 'node:crypto';
import { SCOPES } from '../http/scopes';
import { describeApi } from '../testing/describe-api';
import { keptText } from '../testing/kept-text';
import { sampleRoutes } from '../testing/sample-routes';
import type { TestApi } from '../testing/test-api';
import type { RequestOptions, Visitor } from '../testing/visitor';
import type { ApiToken } from './schemas';

type Created = ApiToken & { readonly token: string };

const MINUTE = 60_000;

async function somebody(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  return visitor;
}

const createToken = (owner: Visitor, more: object = {}): Promise<Created> =>
  owner.ask('POST', '/tokens', { body: { name: 'A program', scopes: ['habits:read'], ...more } });

const listTokens = async (owner: Visitor): Promise<readonly ApiToken[]> =>
  (await owner.ask<{ items: ApiToken[] }>('GET', '/tokens')).items;

/** As a program sends it: from no origin. */
const withToken = (token: string, more: RequestOptions = {}): RequestOptions => ({
  ...more,
  headers: { origin: '', authorization: `Bearer ${token}`, ...more.headers },
});

const SAMPLE = '/samples/a';
const NOTE = { body: { text: 'A note' } };

describeApi(
  'API tokens',
  (api) => {
    beforeEach(() => {
      api().now = new Date('2026-03-01T12:00:00Z');
    });

    it('are shown once with their secret and listed without', async () => {
      const owner = await somebody(api());
      const expiresAt = '2026-04-01T00:00:00.000Z';
      const { token, ...shown } = await createToken(owner, { name: ' Kitchen tablet ', expiresAt });
      expect(token).toMatch(/^hxt_/);
      expect(shown).toMatchObject({ name: 'Kitchen tablet', scopes: ['habits:read'], expiresAt });
      expect(await listTokens(owner)).toEqual([shown]);
    });

    it('are kept as a hash only, and in no line of the log', async () => {
      const owner = await somebody(api());
      const { token } = await createToken(owner);
      await api().visitor().ask('GET', '/health/live', withToken(token));
      await api().visitor().fail('GET', SAMPLE, withToken(token));
      const rows = await api().database.selectFrom('api_tokens').selectAll().execute();
      // The random part, without the prefix and the checksum.
      expect(keptText(rows)).not.toContain(token.slice(4, 47));
      expect(api().log.join('')).not.toContain(token.slice(4));
    });

    it('open what their scopes name, and nothing that goes with it', async () => {
      const owner = await somebody(api());
      await owner.ask('PUT', SAMPLE, NOTE);
      const program = api().visitor();
      const reader = (await createToken(owner)).token;
      const writer = (await createToken(owner, { scopes: ['habits:write'] })).token;
      expect(await program.ask('GET', SAMPLE, withToken(reader))).toMatchObject({ text: 'A note' });
      expect(await program.ask('PUT', SAMPLE, withToken(writer, NOTE))).toMatchObject({ text: 'A note' });
      for (const [method, token, scope] of [
        ['PUT', reader, 'habits:write'],
        ['GET', writer, 'habits:read'],
      ] as const) {
        const { status, text, headers } = await program.send(
          method,
          SAMPLE,
          withToken(token, method === 'PUT' ? NOTE : {}),
        );
        expect(status).toBe(403);
        expect(text).toContain(`This needs the scope ${scope}`);
        expect(headers['www-authenticate']).toBe(
          `Bearer realm="hexastyle", error="insufficient_scope", scope="${scope}"`,
        );
      }
    });

    it('open nothing that only people may do, whatever their scopes', async () => {
      const owner = await somebody(api());
      const { token, id } = await createToken(owner, { scopes: SCOPES });
      const requests = [
        ['GET', '/tokens', {}],
        ['POST', '/tokens', { body: { name: 'Another', scopes: ['habits:read'] } }],
        ['DELETE', `/tokens/${id}`, {}],
      ] as const;
      for (const [method, path, options] of requests) {
        expect(await owner.fail(method, path, withToken(token, options))).toMatchObject({
          status: 403,
          detail: 'No API token may do this: sign in with POST /sessions.',
        });
      }
      expect(await listTokens(owner)).toHaveLength(1);
    });

    it('work from another site, for they are no cookies, and cookies beside them are not read', async () => {
      const owner = await somebody(api());
      const { token } = await createToken(owner, { scopes: ['habits:write'] });
      const foreign = { headers: { origin: 'https://elsewhere.example' } };
      await owner.ask('PUT', SAMPLE, withToken(token, { ...NOTE, ...foreign }));
      expect(await owner.fail('PUT', SAMPLE, withToken('hxt_mine', { ...NOTE, ...foreign }))).toMatchObject({
        status: 401,
      });
      expect(await owner.fail('GET', SAMPLE, withToken(token))).toMatchObject({ status: 403 });
    });

    it.each([
      ['unknown', `hxt_${'x'.repeat(49)}`],
      ['of another kind', 'eyJhbGciOiJIUzI1NiJ9.e30.abc'],
      ['an injection', "hxt_'or'1'='1"],
    ])('that are %s are refused with what to do', async (_name, token) => {
      const { status, headers, text } = await api().visitor().send('GET', SAMPLE, withToken(token));
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toBe('Bearer realm="hexastyle", error="invalid_token"');
      expect(text).toContain('make a new one in Settings');
    });

    it('say how to come in to whoever brings nothing', async () => {
      const { headers } = await api()
        .visitor()
        .send('GET', SAMPLE, { headers: { authorization: 'Basic YTpi' } });
      expect(headers['www-authenticate']).toBe('Bearer realm="hexastyle"');
    });

    it('expire at their moment', async () => {
      const owner = await somebody(api());
      const { token } = await createToken(owner, { expiresAt: '2026-03-01T12:30:00.000Z' });
      await owner.ask('PUT', SAMPLE, NOTE);
      api().now = new Date('2026-03-01T12:29:59.999Z');
      await owner.ask('GET', SAMPLE, withToken(token));
      api().now = new Date('2026-03-01T12:30:00.000Z');
      expect(await owner.fail('GET', SAMPLE, withToken(token))).toMatchObject({ status: 401 });
    });

    it('open nothing from the moment they are deleted', async () => {
      const owner = await somebody(api());
      await owner.ask('PUT', SAMPLE, NOTE);
      const { token, id } = await createToken(owner);
      await owner.ask('GET', SAMPLE, withToken(token));
      await owner.ask('DELETE', `/tokens/${id}`);
      expect(await owner.fail('GET', SAMPLE, withToken(token))).toMatchObject({ status: 401 });
      expect(await owner.fail('DELETE', `/tokens/${id}`)).toMatchObject({ status: 404 });
    });

    it('say when they were last used, and write it at most once a minute', async () => {
      const owner = await somebody(api());
      await owner.ask('PUT', SAMPLE, NOTE);
      const { token } = await createToken(owner);
      const lastUsed = async (): Promise<string | undefined> => (await listTokens(owner))[0]?.lastUsedAt;
      expect(await lastUsed()).toBeUndefined();
      const start = api().now.getTime();
      for (const [after, seen] of [
        [0, 0],
        [MINUTE - 1, 0],
        [MINUTE, MINUTE],
      ] as const) {
        api().now = new Date(start + after);
        await owner.ask('GET', SAMPLE, withToken(token));
        expect(await lastUsed()).toBe(new Date(start + seen).toISOString());
      }
    });

    it('of somebody else do not exist', async () => {
      const { id } = await createToken(await somebody(api()));
      const stranger = await somebody(api());
      expect(await listTokens(stranger)).toEqual([]);
      for (const path of [`/tokens/${id}`, '/tokens/123'])
        expect(await stranger.fail('DELETE', path)).toMatchObject({ status: 404 });
    });

    it('are at most fifty, also when many are made at once', async () => {
      const owner = await somebody(api());
      const { id } = await owner.ask<{ id: string }>('GET', '/account');
      const rows = Array.from({ length: 48 }, () => ({
        account_id: id,
        name: 'A program',
        token_hash: randomBytes(32),
        scopes: ['habits:read' as const],
        created_at: api().now,
        expires_at: null,
        last_used_at: null,
      }));
      await api().database.insertInto('api_tokens').values(rows).execute();
      const body = { name: 'One more', scopes: ['habits:read'] };
      const answers = await Promise.all(Array.from({ length: 4 }, () => owner.send('POST', '/tokens', { body })));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409]);
      expect(await listTokens(owner)).toHaveLength(50);
    });

    it.each([
      ['no scope', { scopes: [] }, '#/scopes'],
      ['a scope that there is not', { scopes: ['habits:*'] }, '#/scopes/0'],
      ['no name', { name: ' ' }, '#/name'],
      ['a name of two lines', { name: 'a\nb' }, '#/name'],
      ['an end that is over', { expiresAt: '2026-03-01T12:00:00Z' }, '#/expiresAt'],
      ['an end that is no time', { expiresAt: 'soon' }, '#/expiresAt'],
    ])('are not made with %s', async (_name, fault, pointer) => {
      const owner = await somebody(api());
      const body = { name: 'A program', scopes: ['habits:read'], ...fault };
      expect(await owner.fail('POST', '/tokens', { body })).toMatchObject({ status: 422, errors: [{ pointer }] });
    });
  },
  { moreRoutes: sampleRoutes },
);
