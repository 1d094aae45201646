import type { Environment } from '@hexastyle/environment';
import { Function, FunctionCode, FunctionRuntime, KeyValueStore } from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';

/** The key whose value, the host name of an API, takes the place of the API's own while it is there. */
const API_ORIGIN_KEY = 'api-origin';

/**
 * Runs at CloudFront before each request to the API. What it leaves out is inherited from the origin of the
 * distribution: path, protocol, and the header by which an API knows the edge. A store that does not answer must not
 * stop the API, so the request then goes where it always goes.
 */
export const API_ROUTE_CODE = `import cf from 'cloudfront';
const routes = cf.kvs();
async function handler(event) {
  try {
    if (await routes.exists('${API_ORIGIN_KEY}')) {
      cf.updateRequestOrigin({ domainName: await routes.get('${API_ORIGIN_KEY}') });
    }
  } catch (error) {
    console.log('The routes cannot be read: ' + error);
  }
  return event.request;
}
`;

/**
 * Sends the requests of the API to another region when one key says so: every method within seconds, without a change
 * of the distribution. Writing the key asks neither CloudFront's control plane nor Route 53's, which are both in
 * us-east-1 (docs/adr/0018-one-key-moves-the-traffic.md).
 */
export class ApiRoute extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const keyValueStore = new KeyValueStore(this, 'Store', {
      keyValueStoreName: `hexastyle-${environment.name}-routes`,
      comment: 'Which API the edge asks; empty is the one of the region',
    });
    this.function = new Function(this, 'Function', {
      functionName: `hexastyle-${environment.name}-api-route`,
      comment: 'Requests of the API to the region that serves',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(API_ROUTE_CODE),
      keyValueStore,
    });
  }
}
