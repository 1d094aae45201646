import { describeApi } from '../testing/describe-api';
import { sampleRoutes } from '../testing/sample-routes';
import type { TestApi } from '../testing/test-api';
import type { Visitor } from '../testing/visitor';

const KEY = '"8e03978e-40d5-43e8-bc93-6894a57f9324"';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function somebody(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  return visitor;
}

const create = (visitor: Visitor, text: string, key = KEY) =>
  visitor.send('POST', '/samples', { body: { text }, headers: { 'idempotency-key': key } });

describeApi(
  'a create with an Idempotency-Key',
  (api) => {
    it('is carried out once, and answered alike however often it is sent', async () => {
      const visitor = await somebody(api());
      const first = await create(visitor, 'Once');
      const again = await create(visitor, 'Once');
      expect(first.headers).not.toHaveProperty('idempotency-replayed');
      expect(again.headers['idempotency-replayed']).toBe('true');
      for (const part of ['status', 'text'] as const) expect(again[part]).toBe(first[part]);
      for (const name of ['etag', 'location', 'content-type']) expect(again.headers[name]).toBe(first.headers[name]);
      expect(first.headers.location).toBeDefined();
    });

    it('is carried out once when it is sent many times at once', async () => {
      const visitor = await somebody(api());
      const answers = await Promise.all(Array.from({ length: 6 }, () => create(visitor, 'slow')));
      const created = answers.filter(({ status }) => status === 201);
      expect(new Set(created.map(({ text }) => text)).size).toBe(1);
      for (const { status } of answers) expect([201, 409]).toContain(status);
      expect((await create(visitor, 'slow')).text).toBe(created[0]?.text);
    });

    it.each([
      ['another body', { body: { text: 'Another' }, query: '' }],
      ['another address', { body: { text: 'Once' }, query: '?again' }],
    ])('is refused under the key of %s', async (_name, { body, query }) => {
      const visitor = await somebody(api());
      await create(visitor, 'Once');
      const headers = { 'idempotency-key': KEY };
      expect(await visitor.fail('POST', `/samples${query}`, { body, headers })).toMatchObject({
        status: 422,
        title: 'The Idempotency-Key belongs to another request',
      });
    });

    it('has nothing to do with the same key of somebody else, or with another key', async () => {
      const visitor = await somebody(api());
      const answers = [
        await create(visitor, 'Once'),
        await create(visitor, 'Once', '"another"'),
        await create(await somebody(api()), 'Once'),
      ];
      expect(new Set(answers.map(({ text }) => text)).size).toBe(3);
    });

    it('is the same with its key in quotes and without, and behind the prefix of the proxies', async () => {
      const visitor = await somebody(api());
      const { text } = await create(visitor, 'Once', '"a-key"');
      expect((await create(visitor, 'Once', 'a-key')).text).toBe(text);
      const options = { body: { text: 'Once' }, headers: { 'idempotency-key': 'a-key' } };
      expect((await visitor.send('POST', '/api/samples', options)).text).toBe(text);
    });

    it('keeps a refusal, for it is an answer', async () => {
      const visitor = await somebody(api());
      const first = await create(visitor, 'refuse');
      const again = await create(visitor, 'refuse');
      expect(first.status).toBe(409);
      expect(again.text).toBe(first.text);
      expect(again.headers).toMatchObject({
        'idempotency-replayed': 'true',
        'content-type': 'application/problem+json',
      });
    });

    it('keeps no failure: the key is free again', async () => {
      const visitor = await somebody(api());
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const { status, headers } = await create(visitor, 'fail');
        expect(status).toBe(500);
        expect(headers).not.toHaveProperty('idempotency-replayed');
      }
      expect((await create(visitor, 'Once')).status).toBe(201);
    });

    it('keeps nothing of what was not understood', async () => {
      const visitor = await somebody(api());
      const headers = { 'idempotency-key': KEY };
      await visitor.fail('POST', '/samples', { body: { txet: 'Once' }, headers });
      expect((await create(visitor, 'Once')).status).toBe(201);
    });

    it('is kept for a day', async () => {
      api().now = new Date('2026-03-01T12:00:00Z');
      const visitor = await somebody(api());
      const first = await create(visitor, 'Once');
      api().now = new Date(api().now.getTime() + DAY - 1);
      expect((await create(visitor, 'Once')).text).toBe(first.text);
      api().now = new Date(api().now.getTime() + 1);
      await create(visitor, 'Twice', '"another"');
      expect(await keysOf(api(), visitor)).toEqual(['another']);
      expect((await create(visitor, 'Once')).text).not.toBe(first.text);
    });

    it('whose process died is carried out after a minute, and not before', async () => {
      api().now = new Date('2026-03-01T12:00:00Z');
      const visitor = await somebody(api());
      await create(visitor, 'Once');
      await api().database.updateTable('idempotency_keys').set({ status: null, body: null }).execute();
      const { status, headers, text } = await create(visitor, 'Once');
      expect({ status, retryAfter: headers['retry-after'] }).toEqual({ status: 409, retryAfter: '1' });
      expect(text).toContain('still under way');
      api().now = new Date(api().now.getTime() + MINUTE);
      expect((await create(visitor, 'Once')).status).toBe(201);
    });

    it.each(['""', '"', 'two words', 'x'.repeat(256), '"\u00e9"'])('is refused with the key %j', async (key) => {
      const { status, text } = await create(await somebody(api()), 'Once', key);
      expect(status).toBe(422);
      expect(text).toContain('"parameter":"Idempotency-Key"');
    });
  },
  { moreRoutes: sampleRoutes },
);

async function keysOf(api: TestApi, visitor: Visitor): Promise<readonly string[]> {
  const { id } = await visitor.ask<{ id: string }>('GET', '/account');
  const rows = await api.database.selectFrom('idempotency_keys').select('key').where('account_id', '=', id).execute();
  return rows.map(({ key }) => key);
}
