import { Receivers } from '../receivers/receivers';
import { describeApi } from '../testing/describe-api';
import type { Visitor } from '../testing/visitor';
import { WEBHOOK_EVENTS } from './events';
import type { Webhook } from './schemas';

const URL_ = 'https://receiver.example.com/hook';

const receivers = new Receivers({
  resolve: (host) =>
    Promise.resolve([{ address: host.startsWith('inside') ? '10.0.0.1' : '93.184.216.34', family: 4 }]),
});

describeApi(
  'webhooks',
  (api) => {
    const givenSomebody = async (): Promise<Visitor> => {
      api().now = new Date('2026-03-01T12:00:00.123Z');
      const visitor = api().visitor();
      await visitor.signUp();
      return visitor;
    };
    const create = (visitor: Visitor, more: object = {}): Promise<Webhook> =>
      visitor.ask('POST', '/webhooks', { body: { url: URL_, events: ['habit.created'], ...more } });

    it('are made, shown without their secret, changed and deleted', async () => {
      const visitor = await givenSomebody();
      const { secret, ...webhook } = await create(visitor, { description: 'Kitchen', events: [...WEBHOOK_EVENTS] });
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      expect(webhook).toEqual({
        id: webhook.id,
        url: URL_,
        description: 'Kitchen',
        events: WEBHOOK_EVENTS,
        enabled: true,
        createdAt: '2026-03-01T12:00:00.123Z',
      });
      expect(await visitor.ask('GET', '/webhooks')).toEqual({ items: [webhook] });
      expect(await visitor.ask('GET', `/webhooks/${webhook.id}`)).toEqual(webhook);
      const changed = await visitor.ask('PATCH', `/webhooks/${webhook.id}`, { body: { enabled: false } });
      expect(changed).toEqual({ ...webhook, enabled: false });
      expect((await visitor.send('DELETE', `/webhooks/${webhook.id}`)).status).toBe(204);
      expect(await visitor.fail('GET', `/webhooks/${webhook.id}`)).toMatchObject({ status: 404 });
    });

    it('get a new secret, and keep the one before for a day', async () => {
      const visitor = await givenSomebody();
      const { id, secret } = await create(visitor);
      const rotated = await visitor.ask<Webhook>('PATCH', `/webhooks/${id}`, { body: { rotateSecret: true } });
      expect(rotated.secret).toMatch(/^whsec_/);
      expect(rotated.secret).not.toBe(secret);
      expect(rotated.previousSecretUntil).toBe('2026-03-02T12:00:00.123Z');
      api().now = new Date('2026-03-02T12:00:00.123Z');
      expect(await visitor.ask('GET', `/webhooks/${id}`)).not.toHaveProperty('previousSecretUntil');
    });

    it('are at most ten an account, however many are made at once', async () => {
      const visitor = await givenSomebody();
      const answers = await Promise.all(
        Array.from({ length: 12 }, () =>
          visitor.send('POST', '/webhooks', { body: { url: URL_, events: ['habit.created'] } }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([
        ...Array.from({ length: 10 }, () => 201),
        409,
        409,
      ]);
    });

    it.each([
      ['http://receiver.example.com/'],
      ['https://inside.example.com/'],
      ['https://169.254.169.254/latest'],
      ['https://[::1]/'],
      ['https://localhost:8081@127.0.0.1/'],
      ['not an address'],
    ])('are not sent to %s', async (url) => {
      const visitor = await givenSomebody();
      const wanted = { body: { url, events: ['habit.created'] } };
      expect(await visitor.fail('POST', '/webhooks', wanted)).toMatchObject({
        status: 422,
        errors: [{ pointer: '#/url' }],
      });
      const { id } = await create(visitor);
      expect(await visitor.fail('PATCH', `/webhooks/${id}`, { body: { url } })).toMatchObject({ status: 422 });
    });

    it('name events that there are, at least one', async () => {
      const visitor = await givenSomebody();
      for (const events of [[], ['habit.*'], ['webhook.test']]) {
        expect(await visitor.fail('POST', '/webhooks', { body: { url: URL_, events } })).toMatchObject({ status: 422 });
      }
    });

    it('do not exist for anybody else', async () => {
      const [visitor, stranger] = [await givenSomebody(), await givenSomebody()];
      const { id } = await create(visitor);
      for (const [method, path, body] of [
        ['GET', `/webhooks/${id}`, undefined],
        ['PATCH', `/webhooks/${id}`, { enabled: false }],
        ['DELETE', `/webhooks/${id}`, undefined],
        ['GET', `/webhooks/${id}/deliveries`, undefined],
        ['POST', `/webhooks/${id}/test`, undefined],
        ['GET', '/webhooks/not-an-id', undefined],
      ] as const) {
        const options = body === undefined ? {} : { body };
        expect(await stranger.fail(method, path, options)).toMatchObject({ status: 404 });
      }
      expect(await visitor.ask('GET', '/webhooks')).toMatchObject({ items: [{ id, enabled: true }] });
    });

    it('are tested by something that tells of nothing, unless they are disabled or many tests wait', async () => {
      const visitor = await givenSomebody();
      const { id } = await create(visitor);
      const test = await visitor.ask('POST', `/webhooks/${id}/test`);
      expect(test).toMatchObject({ event: 'webhook.test', state: 'pending', attempts: 0 });
      expect(await visitor.ask('GET', `/webhooks/${id}/deliveries`)).toEqual({ items: [test] });
      for (let more = 0; more < 4; more += 1) await visitor.ask('POST', `/webhooks/${id}/test`);
      expect(await visitor.fail('POST', `/webhooks/${id}/test`)).toMatchObject({ status: 409 });
      await visitor.ask('PATCH', `/webhooks/${id}`, { body: { enabled: false } });
      expect(await visitor.fail('POST', `/webhooks/${id}/test`)).toMatchObject({
        type: 'tag:hexastyle.example,2026:problem/webhook-disabled',
      });
    });

    it('show what was sent a page at a time', async () => {
      const visitor = await givenSomebody();
      const { id } = await create(visitor);
      const made: string[] = [];
      for (let more = 0; more < 3; more += 1) {
        made.unshift((await visitor.ask<{ id: string }>('POST', `/webhooks/${id}/test`)).id);
      }
      type Page = { readonly items: readonly { readonly id: string }[]; readonly next?: string };
      const first = await visitor.ask<Page>('GET', `/webhooks/${id}/deliveries?limit=2`);
      const second = await visitor.ask<Page>('GET', `/webhooks/${id}/deliveries?limit=2&cursor=${first.next ?? ''}`);
      expect([...first.items, ...second.items].map((item) => item.id)).toEqual(made);
      expect(second).not.toHaveProperty('next');
      expect(await visitor.fail('GET', `/webhooks/${id}/deliveries?cursor=x`)).toMatchObject({ status: 422 });
    });
  },
  { receivers },
);
