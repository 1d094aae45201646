import { ofType, withProperty, type Mutation } from '../../testing/mutation';

const CSP = 'ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy';

export const mutation: Mutation = {
  affects: ['web-answers-carry-security-headers'],
  mutate: (facts) =>
    withProperty(
      facts,
      ofType('AWS::CloudFront::ResponseHeadersPolicy'),
      CSP,
      "default-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    ),
};
