import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inRepository } from '../repository';

const policySchema = z.object({
  SecurityHeadersConfig: z.object({
    ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }),
    FrameOptions: z.object({ FrameOption: z.string() }),
    ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
  }),
  CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }),
});

const templateSchema = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown() })),
});

/** The headers that CloudFront puts on every answer in this environment, read from its synthesized template. */
export const edgeHeaders = (environment: string): Readonly<Record<string, string>> => {
  const file = inRepository('packages/infra/cdk.out', environment, 'Edge.template.json');
  const { Resources: resources } = templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const policy = Object.values(resources).find(({ Type }) => Type === 'AWS::CloudFront::ResponseHeadersPolicy');
  const properties = z.object({ ResponseHeadersPolicyConfig: policySchema }).parse(policy?.Properties);
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = properties.ResponseHeadersPolicyConfig;
  return {
    'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': security.FrameOptions.FrameOption,
    'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
};
