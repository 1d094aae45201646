import { isEdgeSyntax, runAtEdge } from '../testing/edge-runtime';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { propertiesOf } from '../testing/resources';
import { SPA_ROUTES_CODE } from './spa-routes';

const routed = (uri: string): unknown => runAtEdge(SPA_ROUTES_CODE, { request: { uri } });

describe('Given the routes of the single-page app', () => {
  it.each([
    '/',
    '//',
    '/settings',
    '/settings/',
    '/habits/42',
    '/habits/1.5',
    '/habits/caf%C3%A9',
    '/habits/1%2E5',
    '/v1.2/habits',
    '/archived/',
    '/dot.',
    '/assets',
    '/apiary',
    '/%61rchived',
  ])('answers the address %s with the page', (uri) => {
    expect(routed(uri)).toEqual({ uri: '/index.html' });
  });

  it.each([
    '/index.html',
    '/assets/index-B1c2.js',
    '/assets/index-B1c2.js.map',
    '/assets/no-ending',
    '/manifest.webmanifest',
    '/favicon.svg',
    '/a%20b.png',
    '/.well-known/security.txt',
    '/.well-known/apple-app-site-association',
    '/.env',
  ])('leaves the file %s alone, so that a missing one is no page', (uri) => {
    expect(routed(uri)).toEqual({ uri });
  });

  it('changes nothing of a request but its address', () => {
    const request = {
      method: 'GET',
      uri: '/settings',
      querystring: { tab: { value: '/x.js' } },
      headers: { host: { value: 'habits.example.com' } },
      cookies: { session: { value: 'a' } },
    };
    expect(runAtEdge(SPA_ROUTES_CODE, { version: '1.0', context: {}, viewer: {}, request })).toEqual({
      ...request,
      uri: '/index.html',
    });
  });

  it('is written in what the runtime understands, and small enough for it', () => {
    expect(isEdgeSyntax(SPA_ROUTES_CODE)).toBe(true);
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
    expect(Buffer.byteLength(SPA_ROUTES_CODE)).toBeLessThan(10_240);
  });

  it('is deployed as tested, for pages only: the API never passes through it', () => {
    const { edge } = layersOf(described('staging'));
    const routes = propertiesOf(edge, 'AWS::CloudFront::Function').filter(
      ({ FunctionCode: code }) => code === SPA_ROUTES_CODE,
    );
    expect(routes).toEqual([
      expect.objectContaining({
        Name: 'hexastyle-staging-spa-routes',
        FunctionConfig: { Comment: 'Addresses of the single-page app to its one page', Runtime: 'cloudfront-js-2.0' },
      }),
    ]);
    const [distribution] = propertiesOf(edge, 'AWS::CloudFront::Distribution');
    const { DefaultCacheBehavior: pages, CacheBehaviors: others } = distribution?.['DistributionConfig'] as Record<
      string,
      unknown
    >;
    expect(JSON.stringify(pages)).toMatch(/SpaRoutes.*FunctionARN/);
    expect(JSON.stringify(others)).not.toContain('SpaRoutes');
  });
});

describe('Given code that the runtime of the edge does not understand', () => {
  it.each([
    'class A {}',
    'const a = 1;',
    'var f = () => 1;',
    'var a = b?.c;',
    'var a = b ?? 1;',
    'var { a } = b;',
    'f(...a);',
    'function f(a = 1) {}',
    'for (var a of b) {}',
    'async function f() {}',
    'var a = `b`;',
    'var a = {',
  ])('is %s refused', (code) => {
    expect(isEdgeSyntax(code)).toBe(false);
  });

  it.each([
    'process.env',
    'require("fs")',
    'fetch("/")',
    'setTimeout(handler, 1)',
    'eval("1")',
    'new Function("return 1")()',
    'console.log(1)',
    'undeclared = 1',
  ])('does %s fail', (expression) => {
    expect(() => runAtEdge(`function handler() { ${expression}; return {}; }`, {})).toThrow();
  });
});
