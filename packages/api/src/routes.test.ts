import { randomUUID } from 'node:crypto';
import type { Habit } from './habits/schemas';
import { ROUTES } from './routes';
import { describeApi } from './testing/describe-api';
import type { Received } from './testing/driver';
import { namesBelonging, requestTo, type Belongings } from './testing/request-to';
import { somebodyWithEverything, type SomebodyWithEverything } from './testing/somebody-with-everything';
import { UNLIMITED } from './testing/unlimited';
import type { Visitor } from './testing/visitor';

const NOBODYS: Belongings = {
  habits: randomUUID(),
  pauses: randomUUID(),
  tags: 'nobody',
  webhooks: randomUUID(),
  tokens: randomUUID(),
  sessions: randomUUID(),
  passkeys: randomUUID(),
};

describeApi(
  'what belongs to somebody else',
  (api) => {
    let two: (SomebodyWithEverything & { readonly stranger: Visitor }) | undefined;

    /** The same two all the time: nothing that the stranger asks for may change a thing. */
    const givenTwo = async () => {
      api().now = new Date('2026-03-01T12:00:00Z');
      if (two !== undefined) return two;
      const stranger = api().visitor();
      await stranger.signUp('UTC');
      two = { stranger, ...(await somebodyWithEverything(api())) };
      return two;
    };

    /** All of an answer but what names the very request. */
    const told = ({ status, text }: Received): object => ({ status, ...(JSON.parse(text) as object), instance: '' });

    it.each(ROUTES.filter(namesBelonging).map((route) => [route.operationId, route] as const))(
      'is answered by %s as what does not exist',
      async (_id, route) => {
        const { stranger, belongings, expectUnchanged } = await givenTwo();
        const ask = (ids: Belongings) => {
          const { method, path, options } = requestTo(route, ids);
          return stranger.send(method, path, options);
        };
        const answer = told(await ask(belongings));
        expect(answer).toMatchObject({ status: 404 });
        expect(answer).toEqual(told(await ask(NOBODYS)));
        await expectUnchanged();
      },
    );

    it.each<[string, (visitor: Visitor, ids: { readonly habitId: string }) => Promise<Received>]>([
      ['in the list of days', (visitor, { habitId }) => visitor.send('GET', `/entries?habitId=${habitId}`)],
      [
        'in a batch',
        (visitor, { habitId }) =>
          visitor.send('POST', '/entries/batch', {
            body: {
              items: [
                { habitId, date: '2026-02-28', state: 'absent' },
                { habitId, date: '2026-02-27', state: 'done' },
              ],
            },
          }),
      ],
      [
        'in a pause',
        (visitor, { habitId }) => visitor.send('POST', '/pauses', { body: { habitId, from: '2026-01-01' } }),
      ],
      ['in an order', (visitor, { habitId }) => visitor.send('PUT', '/habits/order', { body: { ids: [habitId] } })],
    ])('is answered as what does not exist when it is named %s', async (_place, ask) => {
      const { stranger, belongings, expectUnchanged } = await givenTwo();
      const answer = told(await ask(stranger, { habitId: belongings.habits }));
      expect(answer).toEqual(told(await ask(stranger, { habitId: NOBODYS.habits })));
      expect([404, 422]).toContain((answer as { status?: number }).status);
      await expectUnchanged();
    });
  },
  UNLIMITED,
);

describeApi('text', (api) => {
  it.each([
    `'; drop table habits; --`,
    `" or "1"="1`,
    `$1 \\' \\x27 %s %_ \\`,
    `{"a":[null]}',NULL)--`,
    `\${sql} :name @p ?`,
    'Ünïcødé 名 🏃 \u202e',
  ])('%j is kept as it is in every field, in every list', async (text) => {
    api().now = new Date('2026-03-01T12:00:00Z');
    const visitor = api().visitor();
    await visitor.signUp('UTC');
    const tag = text.replaceAll(',', '');
    const said = { name: text, question: text, description: text, tags: [tag] };
    const goal = { direction: 'at-most', target: 1, unit: text };
    const created = await visitor.ask<Habit>('POST', '/habits', { body: { ...said, goal } });
    expect(created).toMatchObject({ ...said, goal });
    const habit = await visitor.change<Habit>(`/habits/${created.id}`, created, { ...said, goal });
    const entry = await visitor.ask('PUT', `/habits/${habit.id}/entries/2026-03-01`, {
      body: { state: 'unknown', note: text },
    });
    const pause = await visitor.ask('POST', '/pauses', { body: { from: '2026-03-02', note: text } });
    expect([habit, entry, pause]).toMatchObject([{ ...said, goal }, { note: text }, { note: text }]);
    expect(await visitor.ask('GET', '/changes')).toMatchObject({ items: [{ habit }, { entry }, { pause }] });
    expect(await visitor.today()).toMatchObject({ items: [{ habit, entry }] });
    expect(await visitor.ask('GET', '/entries')).toEqual({ items: [entry] });
    expect(await visitor.ask('GET', '/pauses')).toEqual({ items: [pause] });
    expect(await visitor.ask('GET', `/habits?tag=${encodeURIComponent(tag)}`)).toEqual({ items: [habit] });
    expect(await visitor.ask('GET', '/tags')).toEqual({ items: [{ name: tag, habits: 1 }] });
    const path = `/tags/${encodeURIComponent(tag)}`;
    expect(await visitor.ask('PATCH', path, { body: { name: `${tag}.` } })).toEqual({ name: `${tag}.`, habits: 1 });
    const batch = { items: [{ habitId: habit.id, date: '2026-02-28', state: 'measured', amount: 1, note: text }] };
    expect(await visitor.ask('POST', '/entries/batch', { body: batch })).toMatchObject({ items: [{ note: text }] });
  });

  it.each(['nul \u0000', 'bell \u0007'])('%j is refused everywhere', async (text) => {
    const visitor = api().visitor();
    await visitor.signUp();
    const { id } = await visitor.createHabit();
    for (const field of ['name', 'question', 'description']) {
      expect(await visitor.fail('POST', '/habits', { body: { name: 'x', [field]: text } })).toMatchObject({
        status: 422,
        errors: [{ pointer: `#/${field}` }],
      });
    }
    const body = { state: 'done', note: text };
    expect(await visitor.fail('PUT', `/habits/${id}/entries/2026-01-01`, { body })).toMatchObject({ status: 422 });
    expect(await visitor.fail('POST', '/pauses', { body: { from: '2026-01-01', note: text } })).toMatchObject({
      status: 422,
    });
    expect(await visitor.fail('GET', `/habits?tag=${encodeURIComponent(text)}`)).toMatchObject({ status: 422 });
    expect(await visitor.fail('DELETE', `/tags/${encodeURIComponent(text)}`)).toMatchObject({ status: 422 });
  });
});
