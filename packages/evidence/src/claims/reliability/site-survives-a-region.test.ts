import type { ResourceFact } from '../../facts/facts';
import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { siteSurvivesARegion as claim } from './site-survives-a-region';

const there = { region: 'us-west-2', stack: 'replica' };
const NAME = 'pages-us-west-2';
const role = aResource('AWS::IAM::Role');
const control = aResource('AWS::CloudFront::OriginAccessControl', {
  OriginAccessControlConfig: { SigningBehavior: 'always' },
});
const versioned = { VersioningConfiguration: { Status: 'Enabled' } };
const RULE = {
  Status: 'Enabled',
  Filter: { Prefix: '' },
  Destination: { Bucket: `arn:aws:s3:::${NAME}` },
  DeleteMarkerReplication: { Status: 'Enabled' },
};

const policyOf = (bucket: ResourceFact, source: TemplateValue) =>
  aResource(
    'AWS::S3::BucketPolicy',
    {
      Bucket: aReferenceTo(bucket),
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: { StringEquals: { 'AWS:SourceArn': { 'Fn::Join': ['', ['arn:distribution/', source]] } } },
          },
        ],
      },
    },
    { stack: bucket.stack, region: bucket.region, logicalId: `PolicyOf${bucket.stack}` },
  );

interface Differences {
  readonly rule?: TemplateObject;
  readonly codes?: TemplateValue;
  readonly domain?: TemplateValue;
  readonly target?: TemplateValue;
  readonly actions?: readonly string[];
  readonly copy?: TemplateObject;
  readonly missing?: 'project' | 'rule' | 'control';
}

const originAt = (Id: string, DomainName: TemplateValue) => ({
  Id,
  DomainName,
  OriginAccessControlId: aReferenceTo(control, 'Id'),
});

const distributionOf = (original: ResourceFact, differences: Differences) => {
  const { codes = [500, 502, 503, 504], target = 'group', domain = `${NAME}.s3.us-west-2.amazonaws.com` } = differences;
  return aResource('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      DefaultCacheBehavior: { TargetOriginId: target },
      Origins: [originAt('one', aReferenceTo(original, 'RegionalDomainName')), originAt('two', domain)],
      OriginGroups: {
        Items: [
          {
            Id: 'group',
            FailoverCriteria: { StatusCodes: { Items: codes } },
            Members: { Items: [{ OriginId: 'one' }, { OriginId: 'two' }] },
          },
        ],
      },
    },
  });
};

/** The role's rights, and the pipeline that tells the copy its distribution. */
const helpersOf = (
  distribution: ResourceFact,
  { actions = ['s3:ReplicateObject', 's3:ReplicateDelete'] }: Differences,
) => ({
  permissions: aResource('AWS::IAM::ManagedPolicy', {
    Roles: [aReferenceTo(role)],
    PolicyDocument: { Statement: [{ Effect: 'Allow', Action: actions, Resource: `arn:aws:s3:::${NAME}/*` }] },
  }),
  project: aResource('AWS::CodeBuild::Project', {
    Environment: {
      EnvironmentVariables: [
        { Name: 'STACKS', Value: 'replica=Replica.template.json@us-west-2' },
        { Name: 'PARAMETERS', Value: { 'Fn::Join': ['', ['DistributionId=', aReferenceTo(distribution)]] } },
      ],
    },
  }),
});

/** A site with its copy in the other region, but for the differences. */
const site = (differences: Differences = {}) => {
  const { rule = {}, copy = versioned, missing } = differences;
  const original = aResource('AWS::S3::Bucket', {
    ...versioned,
    ReplicationConfiguration: {
      Role: aReferenceTo(role, 'Arn'),
      Rules: missing === 'rule' ? [] : [{ ...RULE, ...rule }],
    },
  });
  const replica = aResource('AWS::S3::Bucket', { BucketName: NAME, ...copy }, there);
  const distribution = distributionOf(original, differences);
  const { permissions, project } = helpersOf(distribution, differences);
  return anAssembly().with(
    original,
    replica,
    distribution,
    role,
    permissions,
    policyOf(original, aReferenceTo(distribution)),
    policyOf(replica, { Ref: 'DistributionId' }),
    ...(missing === 'project' ? [] : [project]),
    ...(missing === 'control' ? [] : [control]),
  );
};

testClaim(claim, {
  met: [
    {
      given: 'an origin group of the bucket and its copy',
      facts: site(),
      shows: [{ property: 'DistributionConfig.OriginGroups.Items.0.FailoverCriteria.StatusCodes.Items' }],
    },
  ],
  notMet: [
    { given: 'one bucket alone', facts: site({ target: 'one' }), because: 'nothing stands in for the pages' },
    {
      given: 'a copy in the same region',
      facts: site({ domain: `${NAME}.s3.us-east-1.amazonaws.com` }),
      because: 'the second origin of /Test/Distribution is no bucket in us-west-2',
    },
    {
      given: 'a missing file that counts as a lost region',
      facts: site({ codes: [403, 500, 502, 503, 504] }),
      because: 'FailoverCriteria',
    },
    { given: 'a region that fails and does not count', facts: site({ codes: [500] }), because: 'FailoverCriteria' },
    { given: 'no rule', facts: site({ missing: 'rule' }), because: 'is copied nowhere' },
    { given: 'a rule that rests', facts: site({ rule: { Status: 'Disabled' } }), because: 'Status' },
    { given: 'a rule for some files', facts: site({ rule: { Filter: { Prefix: 'assets/' } } }), because: 'Prefix' },
    {
      given: 'a rule for tagged files',
      facts: site({ rule: { Filter: { TagFilter: { Key: 'a', Value: 'b' } } } }),
      because: 'TagFilter',
    },
    {
      given: 'a copy into another bucket',
      facts: site({ rule: { Destination: { Bucket: 'arn:aws:s3:::other' } } }),
      because: 'Destination.Bucket',
    },
    {
      given: 'pages that come back after they were taken away',
      facts: site({ rule: { DeleteMarkerReplication: { Status: 'Disabled' } } }),
      because: 'DeleteMarkerReplication',
    },
    {
      given: 'a role that may not copy',
      facts: site({ actions: ['s3:ReplicateObject'] }),
      because: 'may not s3:ReplicateDelete into',
    },
    { given: 'a copy without versions', facts: site({ copy: {} }), because: 'VersioningConfiguration.Status' },
    { given: 'requests that nobody signs', facts: site({ missing: 'control' }), because: 'OriginAccessControlId' },
  ],
  unknown: [
    { given: 'an unresolved origin', facts: site({ target: UNRESOLVED }) },
    {
      given: 'nobody who tells the copy its distribution',
      facts: site({ missing: 'project' }),
      because: 'nobody says',
    },
    { given: 'unresolved criteria', facts: site({ codes: UNRESOLVED }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
