import { describeApi } from '../testing/describe-api';
import { ORIGIN } from '../testing/visitor';

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
