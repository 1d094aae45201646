import { runInNewContext } from 'node:vm';
import { SPA_ROUTES_CODE } from './spa-routes';

const routed = (uri: string): string =>
  (runInNewContext(`${SPA_ROUTES_CODE}; handler(event)`, { event: { request: { uri } } }) as { readonly uri: string })
    .uri;

describe('Given the routes of the single-page app', () => {
  it.each(['/', '/settings', '/habits/42', '/archived/', '/v1.2/habits'])(
    'answers the address %s with the page',
    (uri) => {
      expect(routed(uri)).toBe('/index.html');
    },
  );

  it.each(['/index.html', '/assets/index-B1c2.js', '/manifest.webmanifest', '/favicon.svg'])(
    'leaves the file %s alone',
    (uri) => {
      expect(routed(uri)).toBe(uri);
    },
  );
});
