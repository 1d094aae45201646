import { Match } from 'aws-cdk-lib/assertions';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';

describe.each(['staging', 'production'])('Given the edge layer of %s', (name) => {
  const { edge } = layersOf(described(name));

  it('keeps both buckets private, encrypted and closed to plain HTTP', () => {
    const buckets = propertiesOf(edge, 'AWS::S3::Bucket');
    expect(buckets).toHaveLength(2);
    for (const bucket of buckets) {
      expect(bucket).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: anything,
        LifecycleConfiguration: anything,
      });
    }
    for (const { PolicyDocument: policy } of propertiesOf(edge, 'AWS::S3::BucketPolicy')) {
      expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
    }
  });

  it('compresses by gzip and Brotli, and logs who reads the web bucket', () => {
    edge.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: Match.objectLike({
          Compress: true,
          // The id of AWS's own policy CachingOptimized, which takes both.
          CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        }),
      }),
    });
    expect(propertiesOf(edge, 'AWS::S3::Bucket').map(({ LoggingConfiguration: to }) => to)).toContainEqual(
      expect.objectContaining({ DestinationBucketName: { Ref: anything } }),
    );
  });

  it('reads the web bucket by origin access control, and lets this distribution alone do so', () => {
    edge.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: Match.objectLike({ SigningBehavior: 'always', SigningProtocol: 'sigv4' }),
    });
    edge.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:GetObject',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceArn': Match.anyValue() } },
          }),
        ]),
      },
    });
  });

  it('sends /api/* to API Gateway, uncached, over TLS 1.2, with the header that proves the edge', () => {
    edge.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        CacheBehaviors: [
          Match.objectLike({
            PathPattern: '/api/*',
            ViewerProtocolPolicy: 'https-only',
            // The ids of AWS's own policies CachingDisabled and AllViewerExceptHostHeader.
            CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
            OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
            Compress: false,
          }),
        ],
        Origins: Match.arrayWith([
          Match.objectLike({
            CustomOriginConfig: Match.objectLike({
              OriginProtocolPolicy: 'https-only',
              OriginSSLProtocols: ['TLSv1.2'],
            }),
            OriginCustomHeaders: [Match.objectLike({ HeaderName: 'x-hexastyle-edge' })],
          }),
        ]),
      }),
    });
  });

  it('redirects to HTTPS, compresses, logs, speaks HTTP/3 and stands behind the firewall', () => {
    edge.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: 'redirect-to-https', Compress: true }),
        HttpVersion: 'http2and3',
        Logging: Match.objectLike({ Prefix: 'cloudfront/' }),
        WebACLId: Match.anyValue(),
      }),
    });
  });

  it('sends the security headers with every answer', () => {
    const [policy] = propertiesOf(edge, 'AWS::CloudFront::ResponseHeadersPolicy');
    expect(policy).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: {
            ContentSecurityPolicy: [
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "img-src 'self' data:",
              "font-src 'self'",
              "connect-src 'self'",
              "manifest-src 'self'",
              "worker-src 'self'",
              "base-uri 'none'",
              "form-action 'self'",
              "frame-ancestors 'none'",
              'upgrade-insecure-requests',
            ].join('; '),
            Override: true,
          },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY' },
          StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, IncludeSubdomains: true },
        },
      },
    });
    const [distribution] = propertiesOf(edge, 'AWS::CloudFront::Distribution');
    expect(JSON.stringify(distribution).match(/"ResponseHeadersPolicyId"/g)).toHaveLength(2);
  });

  it('refuses bad reputations, common attacks, known bad inputs, SQL injection, and who asks too often', () => {
    const [acl] = propertiesOf(edge, 'AWS::WAFv2::WebACL');
    const rules = acl?.['Rules'] as {
      readonly Name: string;
      readonly Priority: number;
      readonly OverrideAction?: unknown;
      readonly Statement: unknown;
    }[];
    expect(acl).toMatchObject({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
    expect(rules.map(({ Priority }) => Priority)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(rules.map(({ Name }) => Name)).toEqual([
      'rate-limit',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesSQLiRuleSet',
      'large-body',
    ]);
    expect(rules[0]?.Statement).toMatchObject({ RateBasedStatement: { Limit: 2000, AggregateKeyType: 'IP' } });
    for (const rule of rules.slice(1, 5)) expect(rule.OverrideAction).toEqual({ None: {} });
  });

  it('lets large bodies through where files, many days and the order of many habits come in, and nowhere else', () => {
    const [acl] = propertiesOf(edge, 'AWS::WAFv2::WebACL');
    const rules = JSON.stringify(acl?.['Rules']);
    expect(rules.match(/"RuleActionOverrides":\[.*?\]/g)).toEqual([
      '"RuleActionOverrides":[{"ActionToUse":{"Count":{}},"Name":"SizeRestrictions_BODY"}]',
    ]);
    const last = (acl?.['Rules'] as readonly unknown[]).at(-1);
    expect(last).toMatchObject({
      Action: { Block: {} },
      Statement: {
        AndStatement: {
          Statements: [
            { LabelMatchStatement: { Key: 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body' } },
            { NotStatement: { Statement: { ByteMatchStatement: { SearchString: '/api/imports' } } } },
            { NotStatement: { Statement: { ByteMatchStatement: { SearchString: '/api/entries/batch' } } } },
            { NotStatement: { Statement: { ByteMatchStatement: { SearchString: '/api/habits/order' } } } },
          ],
        },
      },
    });
  });

  it('logs what the firewall refused or counted, under a key, with an end, and without sessions', () => {
    const [log] = propertiesOf(edge, 'AWS::WAFv2::LoggingConfiguration');
    expect(log).toMatchObject({
      ResourceArn: { 'Fn::GetAtt': ['WebAcl', 'Arn'] },
      RedactedFields: [{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'cookie' } }],
      LoggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }, { ActionCondition: { Action: 'COUNT' } }],
          },
        ],
      },
    });
    const destination = JSON.stringify(log?.['LogDestinationConfigs']);
    expect(destination).toContain(`:log-group:aws-waf-logs-hexastyle-${name}-edge"`);
    expect(propertiesOf(edge, 'AWS::Logs::LogGroup')).toEqual([
      expect.objectContaining({
        LogGroupName: `aws-waf-logs-hexastyle-${name}-edge`,
        KmsKeyId: anything,
        RetentionInDays: name === 'production' ? 365 : 30,
      }),
    ]);
    expect(propertiesOf(edge, 'AWS::KMS::Key')).toEqual([
      expect.objectContaining({ EnableKeyRotation: true, RotationPeriodInDays: 365 }),
    ]);
  });

  it('keeps replaced pages and screenshots for 30 days, and logs as long as the tier says', () => {
    const buckets = propertiesOf(edge, 'AWS::S3::Bucket');
    const rulesOf = (lifecycle: unknown) =>
      (lifecycle as { readonly Rules: readonly Readonly<Record<string, unknown>>[] }).Rules;
    const replaced = { NoncurrentVersionExpiration: { NoncurrentDays: 30 } };
    expect(buckets.map(({ LifecycleConfiguration: lifecycle }) => rulesOf(lifecycle))).toEqual([
      [
        expect.objectContaining({ ExpirationInDays: name === 'production' ? 365 : 90, ...replaced }),
        { Id: 'screenshots', Prefix: 'canary/', ExpirationInDays: 30, Status: 'Enabled' },
      ],
      [expect.objectContaining(replaced)],
    ]);
    for (const bucket of buckets) expect(bucket).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } });
  });

  it('writes down the origin that the API trusts', () => {
    edge.hasResourceProperties('AWS::SSM::Parameter', { Name: `/hexastyle/${name}/edge/origin` });
  });
});

describe('Given an environment with a domain of its own', () => {
  const domain = {
    name: 'habits.example.com',
    hostedZoneId: 'Z0123456789ABCDEFGHIJ',
    certificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f',
  };
  const { api, edge } = layersOf({ ...described('staging'), domain });

  it('serves it with its certificate and nothing below TLS 1.2', () => {
    edge.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        Aliases: ['habits.example.com'],
        ViewerCertificate: Match.objectLike({
          MinimumProtocolVersion: 'TLSv1.2_2021',
          AcmCertificateArn: domain.certificateArn,
        }),
      }),
    });
  });

  it('points the name at the distribution, in IPv4 and IPv6', () => {
    const records = propertiesOf(edge, 'AWS::Route53::RecordSet');
    expect(records.map(({ Name, Type }) => [Name, Type])).toEqual([
      ['habits.example.com.', 'A'],
      ['habits.example.com.', 'AAAA'],
    ]);
  });

  it('makes the same records in the zone of a parent domain', () => {
    const { edge: below } = layersOf({ ...described('staging'), domain: { ...domain, zone: 'example.com' } });
    const records = propertiesOf(below, 'AWS::Route53::RecordSet');
    expect(records.map(({ Name, Type, HostedZoneId }) => [Name, Type, HostedZoneId])).toEqual([
      ['habits.example.com.', 'A', domain.hostedZoneId],
      ['habits.example.com.', 'AAAA', domain.hostedZoneId],
    ]);
  });

  it('tells the API the origin without a detour', () => {
    api.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({
          TRUSTED_ORIGINS: 'https://habits.example.com',
          TRUSTED_ORIGINS_PARAMETER: Match.absent(),
        }),
      },
    });
  });
});
