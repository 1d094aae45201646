import { runInNewContext } from 'node:vm';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike, textWith } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';
import { API_ROUTE_CODE } from './api-route';

type Store = Readonly<Record<string, string>> | 'unreachable';

/** Runs the code with the module that CloudFront gives it, and tells which origin it chose and what it let through. */
async function routed(store: Store): Promise<{ readonly origins: readonly unknown[]; readonly request: unknown }> {
  const origins: unknown[] = [];
  const read = <T>(of: (values: Readonly<Record<string, string>>) => T): Promise<T> =>
    store === 'unreachable' ? Promise.reject(new Error('timed out')) : Promise.resolve(of(store));
  const cf = {
    kvs: () => ({
      exists: (key: string) => read((values) => key in values),
      get: (key: string) => read((values) => values[key]),
    }),
    updateRequestOrigin: (origin: unknown) => origins.push(origin),
  };
  const code = API_ROUTE_CODE.replace("import cf from 'cloudfront';\n", '');
  const event = { request: { method: 'POST', uri: '/api/habits' } };
  const context = { cf, event, console: { log: () => undefined } };
  const request: unknown = await runInNewContext(`${code}; handler(event)`, context);
  return { origins, request };
}

describe("Given the edge's route to the API", () => {
  const request = { method: 'POST', uri: '/api/habits' };

  it('When the store is empty, then requests go to the API of the region', async () => {
    expect(await routed({})).toEqual({ origins: [], request });
  });

  it('When the key names a host, then requests go there, writes too', async () => {
    const host = 'abc.execute-api.us-west-2.amazonaws.com';
    expect(await routed({ 'api-origin': host })).toEqual({ origins: [{ domainName: host }], request });
  });

  it('When the store does not answer, then requests go to the API of the region', async () => {
    expect(await routed('unreachable')).toEqual({ origins: [], request });
  });
});

describe.each(['staging', 'production'])('Given the edge of %s', (name) => {
  const { edge } = layersOf(described(name));

  it('asks the route before every request of the API, and of the API only', () => {
    const [distribution] = propertiesOf(edge, 'AWS::CloudFront::Distribution');
    const route = { 'Fn::GetAtt': [textLike(/^SiteApiRouteFunction/), 'FunctionARN'] };
    expect(distribution).toMatchObject({
      DistributionConfig: {
        CacheBehaviors: [
          {
            PathPattern: '/api/*',
            FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: route }],
          },
        ],
        DefaultCacheBehavior: {
          FunctionAssociations: [{ FunctionARN: expect.not.objectContaining(route) as unknown }],
        },
      },
    });
  });

  it('reads the store that the runbook writes', () => {
    edge.hasResourceProperties('AWS::CloudFront::KeyValueStore', { Name: `hexastyle-${name}-routes` });
    expect(propertiesOf(edge, 'AWS::CloudFront::Function')).toContainEqual(
      expect.objectContaining({
        FunctionCode: textWith('api-origin'),
        FunctionConfig: expect.objectContaining({ KeyValueStoreAssociations: [anything] }) as unknown,
      }),
    );
  });
});
