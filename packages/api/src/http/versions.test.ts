import { describeApi } from '../testing/describe-api';
import { sampleRoutes } from '../testing/sample-routes';
import type { TestApi } from '../testing/test-api';
import type { Visitor } from '../testing/visitor';

const PATH = '/samples/a';

async function writer(api: TestApi): Promise<Visitor> {
  const visitor = api.visitor();
  await visitor.signUp();
  return visitor;
}

const write = async (visitor: Visitor, text = 'A note') =>
  (await visitor.ask<{ version: string }>('PUT', PATH, { body: { text } })).version;

describeApi(
  'a resource with versions',
  (api) => {
    it('says its version in the ETag of every answer', async () => {
      const visitor = await writer(api());
      const { headers } = await visitor.send('PUT', PATH, { body: { text: 'A note' } });
      expect(headers.etag).toMatch(/^"\d+"$/);
      expect((await visitor.send('GET', PATH)).headers.etag).toBe(headers.etag);
    });

    it.each([
      ['its ETag', (version: string) => `"${version}"`],
      ['its ETag among others', (version: string) => `"x", "${version}"`],
      ['its ETag as a proxy weakened it', (version: string) => `W/"${version}"`],
      ['*', () => '*'],
    ])('is not sent again to whoever has %s', async (_name, condition) => {
      const visitor = await writer(api());
      const version = await write(visitor);
      const { status, text, headers } = await visitor.send('GET', PATH, {
        headers: { 'if-none-match': condition(version) },
      });
      expect({ status, text, etag: headers.etag }).toEqual({ status: 304, text: '', etag: `"${version}"` });
    });

    it.each(['"0"', 'W/"0"', 'nonsense'])('is sent to whoever has %s', async (condition) => {
      const visitor = await writer(api());
      await write(visitor);
      expect(await visitor.ask('GET', PATH, { headers: { 'if-none-match': condition } })).toMatchObject({ id: 'a' });
    });

    it.each([
      ['the version that stands', (version: string) => `"${version}"`],
      ['it among others', (version: string) => `"0", W/"1", "${version}"`],
      ['whatever stands', () => '*'],
    ])('is changed for %s', async (_name, condition) => {
      const visitor = await writer(api());
      const version = await write(visitor);
      const options = { body: { text: 'Changed' }, headers: { 'if-match': condition(version) } };
      expect(await visitor.ask('PATCH', PATH, options)).toMatchObject({ version: String(Number(version) + 1) });
    });

    it.each([
      ['another version', () => '"0"'],
      ['several others', () => '"0", "x"'],
      ['the version, but weakly', (version: string) => `W/"${version}"`],
    ])('is not changed for %s', async (_name, condition) => {
      const visitor = await writer(api());
      const version = await write(visitor);
      for (const method of ['PATCH', 'PUT']) {
        const options = { body: { text: 'Changed' }, headers: { 'if-match': condition(version) } };
        expect(await visitor.fail(method, PATH, options)).toMatchObject({ status: 412 });
      }
      expect(await visitor.ask('GET', PATH)).toMatchObject({ text: 'A note', version });
    });

    it('is changed by two who read the same once, and the other is told', async () => {
      const visitor = await writer(api());
      const headers = { 'if-match': `"${await write(visitor)}"` };
      const answers = await Promise.all(
        ['one', 'two'].map((text) => visitor.send('PATCH', PATH, { body: { text }, headers })),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    });

    it('asks for a version where a change could undo another, and not where it cannot', async () => {
      const visitor = await writer(api());
      await write(visitor);
      expect(await visitor.fail('PATCH', PATH, { body: { text: 'Changed' } })).toMatchObject({
        status: 428,
        detail: expect.stringContaining('If-Match') as string,
      });
      await visitor.ask('PUT', PATH, { body: { text: 'Changed' } });
    });

    it.each(['42', '"42', '"1" "2"', Array.from({ length: 9 }, (_, version) => `"${version}"`).join(', ')])(
      'says what is wrong with If-Match: %s',
      async (condition) => {
        const visitor = await writer(api());
        const problem = await visitor.fail('PATCH', PATH, {
          body: { text: 'Changed' },
          headers: { 'if-match': condition },
        });
        expect(problem).toMatchObject({ status: 422, errors: [{ parameter: 'If-Match' }] });
      },
    );

    it('is found where its answer says, behind the prefix of the proxies too', async () => {
      const visitor = await writer(api());
      for (const prefix of ['', '/api']) {
        const { headers } = await visitor.send('POST', `${prefix}/samples`, { body: { text: 'New' } });
        expect(headers.location).toMatch(new RegExp(`^${prefix}/samples/note-`));
        expect(await visitor.ask('GET', headers.location ?? '')).toMatchObject({ text: 'New' });
      }
    });
  },
  { moreRoutes: sampleRoutes },
);
