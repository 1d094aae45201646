import { Function, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/**
 * Runs at CloudFront, in its own small JavaScript. Files end in a dot and letters, or lie in a folder that holds nothing
 * else; all other addresses are the single-page app's (`/settings`, `/habits/1.5`). Done here and not as an error page,
 * because that would turn a missing file into a page as well.
 */
export const SPA_ROUTES_CODE = `function handler(event) {
  var request = event.request;
  var isFile = /\\.[A-Za-z][A-Za-z0-9]*$/.test(request.uri) || /^\\/(assets|\\.well-known)\\//.test(request.uri);
  if (!isFile) request.uri = '/index.html';
  return request;
}
`;

/** Answers every address of the single-page app with its one page. */
export class SpaRoutes extends Function {
  constructor(scope: Construct, id: string, environmentName: string) {
    super(scope, id, {
      functionName: `hexastyle-${environmentName}-spa-routes`,
      comment: 'Addresses of the single-page app to its one page',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(SPA_ROUTES_CODE),
    });
  }
}
