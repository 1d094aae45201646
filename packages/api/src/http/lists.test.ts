import { describeApi } from '../testing/describe-api';
import type { TestApi } from '../testing/test-api';
import type { Visitor } from '../testing/visitor';

async function withHabit(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  const { id } = await visitor.ask<{ id: string }>('POST', '/habits', { body: { name: 'Read', tags: ['mind'] } });
  await visitor.tick(id, '2026-02-27');
  return visitor;
}

const tagOf = async (visitor: Visitor, path: string): Promise<string> =>
  (await visitor.send('GET', path)).headers.etag ?? 'no ETag';

const given = (etag: string) => ({ headers: { 'if-none-match': etag } });

describeApi('a list', (api) => {
  beforeEach(() => {
    api().now = new Date('2026-03-01T12:00:00Z');
  });

  it.each(['/habits', '/entries', '/pauses', '/tags', '/webhooks', '/tokens', '/passkeys'])(
    'at %s is not sent again to who knows it, and is when they know another',
    async (path) => {
      const visitor = await withHabit(api());
      const etag = await tagOf(visitor, path);
      expect(await visitor.send('GET', path, given(`"x", W/${etag}`))).toMatchObject({
        status: 304,
        text: '',
        headers: { etag },
      });
      expect(await visitor.send('GET', path, given('"x"'))).toMatchObject({ status: 200, headers: { etag } });
    },
  );

  it('has another ETag once anything in it is another', async () => {
    const visitor = await withHabit(api());
    const paths = ['/habits', '/tags', '/entries'];
    const before = await Promise.all(paths.map((path) => tagOf(visitor, path)));
    const { id } = await visitor.ask<{ id: string }>('POST', '/habits', { body: { name: 'Run', tags: ['body'] } });
    await visitor.tick(id, '2026-02-28');
    for (const [place, path] of paths.entries())
      expect((await visitor.send('GET', path, given(before[place] ?? ''))).status).toBe(200);
  });

  it('has another ETag for other questions, and for nobody who is not signed in', async () => {
    const visitor = await withHabit(api());
    const etag = await tagOf(visitor, '/habits');
    expect((await visitor.send('GET', '/habits?archived=true', given(etag))).status).toBe(200);
    expect(await api().visitor().fail('GET', '/habits', given(etag))).toMatchObject({ status: 401 });
  });
});
