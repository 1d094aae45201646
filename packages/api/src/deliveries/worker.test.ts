import type { LookupAddress } from 'node:dns';
import { Webhook as Verifier } from 'standardwebhooks';
import type { Habit } from '../habits/schemas';
import { createLogger } from '../logger';
import type { Pause } from '../pauses/schemas';
import { Receivers } from '../receivers/receivers';
import { Sealer } from '../sealing/sealer';
import { answering, startReceiver, type TestReceiver } from '../testing/receiver';
import { TestApi } from '../testing/test-api';
import { TEST_SEALER } from '../testing/test-sealer';
import type { Visitor } from '../testing/visitor';
import { WEBHOOK_EVENTS } from '../webhooks/events';
import type { Webhook } from '../webhooks/schemas';
import type { Delivery } from './schemas';
import { DeliveryWorker } from './worker';

const HERE: LookupAddress = { address: '127.0.0.1', family: 4 };
const INSIDE: LookupAddress = { address: '10.0.0.1', family: 4 };
const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

describe('deliveries', () => {
  let api: TestApi;
  let receiver: TestReceiver;
  let address = HERE;
  const receivers = new Receivers({ resolve: () => Promise.resolve([address]), allowsLoopback: true });

  beforeAll(async () => {
    receiver = await startReceiver();
    api = await TestApi.start('server', { receivers });
  });
  afterAll(async () => {
    await api.stop();
    await receiver.close();
  });
  beforeEach(() => {
    api.now = new Date();
    address = HERE;
    receiver.heard.length = 0;
    receiver.answer = answering(204);
  });
  afterEach(() => api.database.deleteFrom('webhooks').execute());

  const newWorker = (sealer = TEST_SEALER) =>
    new DeliveryWorker({
      database: api.database,
      receivers,
      sealer,
      logger: createLogger('silent'),
      now: () => api.now,
      sender: { timeoutMs: 300 },
    });

  const settle = async (): Promise<void> => {
    const worker = newWorker();
    while (await worker.round());
  };

  const givenWebhook = async (events: readonly string[] = WEBHOOK_EVENTS, url = receiver.url) => {
    const visitor = api.visitor();
    await visitor.signUp();
    await visitor.createHabit('Known before');
    const webhook = await visitor.ask<Webhook>('POST', '/webhooks', { body: { url, events } });
    return { visitor, webhook };
  };

  const bodies = () => receiver.heard.map(({ body }) => JSON.parse(body) as { type: string; data: unknown });
  const types = () => bodies().map(({ type }) => type);
  const ids = () => receiver.heard.map(({ headers }) => headers['webhook-id']);
  const log = async (visitor: Visitor, { id }: Webhook) =>
    (await visitor.ask<{ items: Delivery[] }>('GET', `/webhooks/${id}/deliveries`)).items;
  const pass = (milliseconds: number): void => {
    api.now = new Date(api.now.getTime() + milliseconds);
  };

  it('tell of what changes after the webhook was made, in order', async () => {
    const { visitor, webhook } = await givenWebhook();
    const habit = await visitor.createHabit();
    await settle();
    const entry = JSON.parse((await visitor.tick(habit.id, '2026-02-28')).text) as object;
    const pause = await visitor.ask<Pause>('POST', '/pauses', { body: { from: '2026-03-01' } });
    const renamed = await visitor.change<Habit>(`/habits/${habit.id}`, habit, { name: 'Walk' });
    await settle();
    await visitor.send('DELETE', `/habits/${habit.id}/entries/2026-02-28`);
    const ended = await visitor.change<Pause>(`/pauses/${pause.id}`, pause, { to: '2026-03-02' });
    await settle();
    await visitor.send('DELETE', `/pauses/${pause.id}`, { headers: { 'if-match': `"${ended.version}"` } });
    await visitor.send('DELETE', `/habits/${habit.id}`, { headers: { 'if-match': `"${renamed.version}"` } });
    await settle();
    await settle();
    const now = api.now.toISOString();
    expect(bodies()).toEqual(
      [
        { type: 'habit.created', data: { habit } },
        { type: 'entry.written', data: { entry } },
        { type: 'pause.created', data: { pause } },
        { type: 'habit.updated', data: { habit: renamed } },
        { type: 'entry.deleted', data: { habitId: habit.id, date: '2026-02-28', deletedAt: now } },
        { type: 'pause.updated', data: { pause: ended } },
        { type: 'pause.deleted', data: { pauseId: pause.id, deletedAt: expect.any(String) as string } },
        { type: 'habit.deleted', data: { habitId: habit.id, deletedAt: expect.any(String) as string } },
      ].map((message) => ({ ...message, timestamp: now })),
    );
    expect(new Set(ids()).size).toBe(8);
    expect((await log(visitor, webhook)).map(({ id }) => id).toReversed()).toEqual(ids());
  });

  it('are those that the webhook asked for, of its account only', async () => {
    const { visitor } = await givenWebhook(['entry.written']);
    const { visitor: other } = await givenWebhook(['pause.created']);
    const habit = await visitor.createHabit();
    await visitor.tick(habit.id, '2026-02-28');
    await other.createHabit();
    await settle();
    expect(types()).toEqual(['entry.written']);
  });

  it('have secrets that the table keeps sealed, also what was kept as it is and what an earlier key sealed', async () => {
    const { visitor, webhook } = await givenWebhook();
    const { secret = '' } = webhook;
    const kept = async () =>
      (await api.database.selectFrom('webhooks').select('secret').executeTakeFirstOrThrow()).secret;
    expect(await kept()).toMatch(/^sealed:test:/);
    const keys = [
      { name: 'later', bytes: Buffer.alloc(32, 8) },
      { name: 'test', bytes: Buffer.alloc(32, 7) },
    ];
    await newWorker(new Sealer(() => Promise.resolve(keys))).round();
    expect(await kept()).toMatch(/^sealed:later:/);
    await api.database.updateTable('webhooks').set({ secret }).execute();
    await visitor.createHabit();
    await settle();
    expect(await kept()).toMatch(/^sealed:test:/);
    const [{ body, headers } = { body: '', headers: {} }] = receiver.heard;
    expect(new Verifier(secret).verify(body, headers)).toMatchObject({ type: 'habit.created' });
  });

  it('are signed with the secret, and for a day with the one before as well', async () => {
    const { visitor, webhook } = await givenWebhook();
    const rotated = await visitor.ask<Webhook>('PATCH', `/webhooks/${webhook.id}`, { body: { rotateSecret: true } });
    await visitor.ask('POST', `/webhooks/${webhook.id}/test`);
    await settle();
    const verified = ({ secret = '' }: Webhook, index: number): unknown => {
      const { body, headers } = receiver.heard[index] ?? { body: '', headers: {} };
      return new Verifier(secret).verify(body, headers);
    };
    for (const known of [webhook, rotated]) {
      expect(verified(known, 0)).toMatchObject({ type: 'webhook.test', data: { webhookId: webhook.id } });
    }
    await api.database.updateTable('webhooks').set({ previous_secret_until: api.now }).execute();
    await visitor.ask('POST', `/webhooks/${webhook.id}/test`);
    await settle();
    expect(verified(rotated, 1)).toMatchObject({ type: 'webhook.test' });
    expect(() => verified(webhook, 1)).toThrow('No matching signature found');
  });

  it('are repeated under the same id after what Standard Webhooks proposes, while later ones are sent', async () => {
    const { visitor, webhook } = await givenWebhook();
    receiver.answer = answering(500);
    await visitor.createHabit();
    await settle();
    await settle();
    expect(receiver.heard).toHaveLength(1);
    expect(await log(visitor, webhook)).toMatchObject([
      { state: 'pending', attempts: 1, lastAttempt: { status: 500 } },
    ]);
    receiver.answer = answering(200);
    await visitor.ask('POST', `/webhooks/${webhook.id}/test`);
    await settle();
    pass(6 * SECOND);
    await settle();
    expect(types()).toEqual(['habit.created', 'webhook.test', 'habit.created']);
    const [first, , again] = receiver.heard;
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(again?.body).toBe(first?.body);
    expect((await log(visitor, webhook)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  });

  it('end when the receiver is gone, and go on from where they were when a person enables the webhook', async () => {
    const { visitor, webhook } = await givenWebhook();
    receiver.answer = answering(410);
    await visitor.createHabit();
    await settle();
    const path = `/webhooks/${webhook.id}`;
    expect(await visitor.ask('GET', path)).toMatchObject({ enabled: false, disabledReason: 'gone' });
    receiver.answer = answering(204);
    const missed = await visitor.createHabit('Meanwhile');
    await settle();
    expect(receiver.heard).toHaveLength(1);
    expect(await visitor.ask('PATCH', path, { body: { enabled: true } })).not.toHaveProperty('disabledReason');
    await settle();
    expect(bodies()[1]).toMatchObject({ type: 'habit.created', data: { habit: { id: missed.id } } });
  });

  it('end when nothing was accepted for days', async () => {
    const { visitor, webhook } = await givenWebhook();
    receiver.answer = answering(503);
    await visitor.createHabit();
    await settle();
    pass(5 * DAY);
    await settle();
    expect(await visitor.ask('GET', `/webhooks/${webhook.id}`)).toMatchObject({
      enabled: false,
      disabledReason: 'failing',
    });
    receiver.answer = answering(204);
    await visitor.ask('PATCH', `/webhooks/${webhook.id}`, { body: { enabled: true } });
    await settle();
    expect(await log(visitor, webhook)).toMatchObject([{ state: 'delivered', attempts: 3 }]);
  });

  it('do not reach what a name was bound to after the webhook was made', async () => {
    const { visitor, webhook } = await givenWebhook(WEBHOOK_EVENTS, `http://rebound.invalid:${receiver.port}/`);
    address = INSIDE;
    await visitor.createHabit();
    await settle();
    expect(receiver.heard).toEqual([]);
    expect(await log(visitor, webhook)).toMatchObject([{ lastAttempt: { failure: 'address-refused' } }]);
    address = HERE;
    pass(6 * SECOND);
    await settle();
    expect(types()).toEqual(['habit.created']);
  });

  it('fail at redirects and slow answers', async () => {
    const { visitor, webhook } = await givenWebhook();
    receiver.answer = answering(307, { location: receiver.url });
    await visitor.createHabit();
    await settle();
    receiver.answer = () => undefined;
    await visitor.ask('POST', `/webhooks/${webhook.id}/test`);
    await settle();
    expect(receiver.heard).toHaveLength(2);
    expect((await log(visitor, webhook)).map(({ lastAttempt }) => lastAttempt)).toMatchObject([
      { failure: 'timeout' },
      { status: 307 },
    ]);
  });

  it('are made once, by however many workers', async () => {
    const { visitor } = await givenWebhook();
    for (let more = 0; more < 12; more += 1) await visitor.createHabit(`Habit ${more}`);
    const busy = async (): Promise<void> => {
      const worker = newWorker();
      for (let round = 0; round < 6; round += 1) await worker.round();
    };
    await Promise.all([busy(), busy(), busy(), busy()]);
    expect(receiver.heard).toHaveLength(12);
    expect(new Set(ids()).size).toBe(12);
  });

  it('are repeated under the same id when a worker died before it wrote down how it went', async () => {
    const { visitor } = await givenWebhook();
    await visitor.createHabit();
    const stop = new Error('The worker dies.');
    const dying = newWorker();
    jest.spyOn(Math, 'random').mockImplementationOnce(() => {
      throw stop;
    });
    await expect(dying.round()).rejects.toBe(stop);
    await settle();
    expect(receiver.heard).toHaveLength(1);
    pass(151 * SECOND);
    await settle();
    expect(receiver.heard).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
  });

  it('leave the log after thirty days', async () => {
    const { visitor, webhook } = await givenWebhook();
    await visitor.createHabit();
    await settle();
    pass(30 * DAY - SECOND);
    await settle();
    const count = async () =>
      (await api.database.selectFrom('deliveries').select('id').where('webhook_id', '=', webhook.id).execute()).length;
    expect(await count()).toBe(1);
    pass(2 * SECOND);
    await settle();
    expect(await count()).toBe(0);
  });

  it('go on until the worker is told to stop', async () => {
    const { visitor } = await givenWebhook();
    const stopping = new AbortController();
    const running = newWorker().run(stopping.signal);
    await visitor.createHabit();
    while (receiver.heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    stopping.abort();
    await running;
    expect(types()).toEqual(['habit.created']);
  });
});
