import { Function, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/**
 * Runs at CloudFront, in its own small JavaScript. Addresses of the single-page app (`/settings`) have no dot in their
 * last part; files do. Done here and not as an error page, because that would turn a missing file into a page as well.
 */
export const SPA_ROUTES_CODE = `function handler(event) {
  var request = event.request;
  var last = request.uri.substring(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') === -1) request.uri = '/index.html';
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
