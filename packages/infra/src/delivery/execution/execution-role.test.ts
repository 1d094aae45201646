import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { propertiesOf } from '../../testing/resources';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly unknown[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
}

interface Attached {
  readonly Roles?: readonly { readonly Ref: string }[];
}

const listed = (values: string | readonly unknown[]): readonly unknown[] =>
  typeof values === 'string' ? [values] : values;

/** IAM's limit of a managed policy, in characters. */
const POLICY_LIMIT = 6144;

/** IAM's quota of managed policies of a role, before one asks for more. */
const POLICIES_LIMIT = 10;

/** An IAM pattern, of text only, as an expression. */
const matches = (pattern: unknown, arn: string): boolean =>
  typeof pattern === 'string' &&
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(arn);

const MAKES_TAGS = [
  'ec2:CreateTags',
  'kms:TagResource',
  'backup:TagResource',
  'cloudfront:TagResource',
  'ce:TagResource',
];

describe.each(['staging', 'production'])('Given the roles with which CloudFormation deploys %s', (name) => {
  const environment = described(name);
  const { delivery, identity } = layersOf(environment);
  const policies = propertiesOf(delivery, 'AWS::IAM::ManagedPolicy') as readonly Partial<Policy>[];
  const statements = policies.flatMap(({ PolicyDocument: document }) => document?.Statement ?? []);
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  const denied = statements.filter(({ Effect }) => Effect === 'Deny');
  const giving = (action: string): readonly Statement[] =>
    allowed.filter(({ Action: actions }) => listed(actions).includes(action));

  it.each(MAKES_TAGS)(
    "puts by %s no tag of another environment on anything, and none on what is another one's",
    (action) => {
      const found = giving(action);
      expect(found.length).toBeGreaterThan(0);
      for (const { Condition: condition } of found)
        expect(condition?.['StringEqualsIfExists']).toEqual({
          'aws:ResourceTag/Environment': name,
          'aws:RequestTag/Environment': name,
        });
    },
  );

  it.each(['secretsmanager:TagResource', 'secretsmanager:GetSecretValue', 'secretsmanager:DeleteSecret'])(
    'allows %s by name only',
    (action) => {
      const found = giving(action);
      expect(found.length).toBeGreaterThan(0);
      for (const { Resource: resources } of found)
        for (const resource of listed(resources)) expect(resource).toMatch(/hexastyle-|:secret:rds!cluster-/);
    },
  );

  it('lists every action by its name', () => {
    for (const { Action: actions } of allowed)
      for (const action of listed(actions)) expect(action).toMatch(/^[a-z0-9-]+:[A-Za-z]+$/);
  });

  it('may not touch what identity and delivery made, whether CloudFormation shortens its name or not', () => {
    const named = propertiesOf(identity, 'AWS::IAM::Role').map(({ RoleName: role }) => String(role));
    expect(named).toContain(`hexastyle-${name}-automation`);
    for (const role of named)
      expect(denied.some(({ Resource: of }) => listed(of).some((each) => matches(each, roleArn(role))))).toBe(true);
    expect(denied.map(({ Condition: condition }) => condition)).toContainEqual({
      StringEquals: { 'aws:ResourceTag/Component': ['identity', 'delivery'] },
    });
  });

  it('reaches the log group of a stage of API Gateway, whose name has only the id of its API', () => {
    const arn = `arn:aws:logs:us-east-1:${environment.account}:log-group:API-Gateway-Execution-Logs_a1b2c3/live`;
    const found = giving('logs:PutRetentionPolicy');
    expect(found).toHaveLength(2);
    for (const { Resource: resources } of found)
      expect(listed(resources).some((each) => matches(each, arn))).toBe(true);
  });

  it('can copy the site into the other region: the bucket, its rule, and a role of the environment handed to S3', () => {
    const bucket = `arn:aws:s3:::hexastyle-${name}-web-${environment.account}-${environment.drRegion}`;
    for (const action of ['CreateBucket', 'PutBucketVersioning', 'PutBucketPolicy', 'PutReplicationConfiguration'])
      for (const { Resource: resources } of giving(`s3:${action}`))
        expect(listed(resources).some((each) => matches(each, bucket))).toBe(true);
    expect(giving('s3:PutReplicationConfiguration')).toHaveLength(1);
    const passing = giving('iam:PassRole').filter(({ Condition: condition }) =>
      listed((condition?.['StringEquals']?.['iam:PassedToService'] ?? []) as string[]).includes('s3.amazonaws.com'),
    );
    const role = roleArn(`hexastyle-${name}-edge-ReplicationRoleCE149CEC-a1b2c3`);
    expect(passing.length).toBeGreaterThan(0);
    for (const { Resource: resources } of passing)
      expect(listed(resources).some((each) => matches(each, role))).toBe(true);
  });

  const roleArn = (role: string): string => `arn:aws:iam::${environment.account}:role/${role}`;
});

describe('Given the longest names that a descriptor takes, and an address', () => {
  const production = described('production');
  const { account } = production;
  const { delivery } = layersOf({
    ...production,
    name: `${'a'.repeat(9)}-${'b'.repeat(10)}`,
    drRegion: 'ap-southeast-2',
    domain: {
      name: 'habits.example.com',
      hostedZoneId: 'Z0123456789ABCDEFGHIJ',
      certificateArn: `arn:aws:acm:us-east-1:${account}:certificate/11111111-2222-3333-4444-555555555555`,
    },
  });
  const policies = propertiesOf(delivery, 'AWS::IAM::ManagedPolicy') as readonly (Partial<Policy> & Attached)[];

  it('fits every policy into what IAM takes', () => {
    const sizes = policies.map(({ PolicyDocument: document }) => JSON.stringify(document).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(POLICY_LIMIT);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
  });

  it('attaches no more policies to a role than IAM takes', () => {
    const roles = policies.flatMap(({ Roles: attached = [] }) => attached.map(({ Ref: role }) => role));
    const counts = [...Map.groupBy(roles, (role) => role).values()].map(({ length }) => length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(POLICIES_LIMIT);
  });
});
