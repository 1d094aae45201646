import { problemType } from '../problems/catalogue';
import { ROUTES } from '../routes';
import { describeApi, WITH_REDIS } from '../testing/describe-api';
import { requestTo } from '../testing/request-to';
import { somebodyWithEverything, type SomebodyWithEverything } from '../testing/somebody-with-everything';
import { UNLIMITED } from '../testing/unlimited';
import { ORIGIN } from '../testing/visitor';

const EVIL = 'https://evil.example';

/** What a page can make a browser send to another site without asking it first, with the cookies of that site. */
const FORMS: readonly Readonly<Record<string, string>>[] = [
  { origin: EVIL, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
  { origin: EVIL, 'content-type': 'multipart/form-data; boundary=x' },
  { origin: EVIL, 'content-type': 'text/plain' },
  { origin: 'null', 'content-type': 'application/json' },
  { origin: '', 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' },
];

describeApi('requests from other sites', (api) => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin in particular', { origin: 'null' }],
    ['the origin over plain HTTP', { origin: ORIGIN.replace('https', 'http') }],
    ['the origin on another port', { origin: `${ORIGIN}:8443` }],
    ['an origin that begins alike', { origin: `${ORIGIN}.evil.example` }],
    [
      'a rebound name that calls itself the same origin',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['a cross-site request without an origin', { origin: '', 'sec-fetch-site': 'cross-site' }],
    ['a sibling site without an origin', { origin: '', 'sec-fetch-site': 'same-site' }],
  ])('refuses a change from %s', async (_name, headers) => {
    const visitor = api().visitor();
    await visitor.signUp();
    for (const [method, path] of [
      ['POST', '/habits'],
      ['POST', '/sessions'],
      ['DELETE', '/session'],
      ['PATCH', '/account'],
    ] as const) {
      expect(await visitor.fail(method, path, { body: {}, headers })).toMatchObject({ status: 403 });
    }
    expect(await visitor.ask('GET', '/habits', { headers })).toEqual({ items: [] });
  });

  it.each([
    ['the app', { 'sec-fetch-site': 'same-origin' }],
    ['a program that names no origin', { origin: '' }],
  ])('accepts a change from %s', async (_name, headers) => {
    const visitor = api().visitor();
    await visitor.signUp();
    await visitor.ask('POST', '/habits', { body: { name: 'Read' }, headers });
  });
});

describeApi(
  'a form on the page of another site',
  (api) => {
    let victim: SomebodyWithEverything | undefined;

    it.each(ROUTES.filter(({ method }) => method !== 'get').map((route) => [route.operationId, route] as const))(
      'does not reach %s',
      async (_id, route) => {
        victim ??= await somebodyWithEverything(api());
        const { owner, belongings, expectUnchanged } = victim;
        const { method, path, options } = requestTo(route, belongings);
        for (const form of FORMS) {
          const { status, text, cookies } = await owner.send(method, path, {
            ...options,
            headers: { ...options.headers, ...form },
          });
          expect({ status, cookies, type: (JSON.parse(text) as { type: string }).type }).toEqual({
            status: 403,
            cookies: [],
            type: problemType('untrusted-origin'),
          });
        }
        await expectUnchanged();
      },
    );

    it.each(ROUTES.filter(({ body }) => body !== undefined).map((route) => [route.operationId, route] as const))(
      'could not be read by %s, wherever it came from',
      async (_id, route) => {
        victim ??= await somebodyWithEverything(api());
        const { method, path, options } = requestTo(route, victim.belongings);
        const headers = { ...options.headers, 'content-type': 'text/plain' };
        expect(await victim.owner.fail(method, path, { ...options, headers })).toMatchObject({ status: 415 });
      },
    );
  },
  { ...UNLIMITED, modes: WITH_REDIS },
);
