import { assemblyOf, layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike } from '../testing/matchers';
import { propertiesOf, resourcesOf } from '../testing/resources';
import { PLATFORM_SERVICES } from './platform-services';

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const statementsOf = (policy: Readonly<Record<string, unknown>> | undefined): readonly Statement[] =>
  (policy?.['PolicyDocument'] as { readonly Statement: readonly Statement[] }).Statement;

const actionsOf = (statement: Statement | undefined): readonly string[] => {
  const actions = statement?.Action ?? [];
  return typeof actions === 'string' ? [actions] : actions;
};

describe.each([
  ['staging', '111111111111'],
  ['production', '222222222222'],
])('Given the identity layer of %s', (name, account) => {
  const layers = layersOf(described(name));
  const { identity } = layers;
  const policies = propertiesOf(identity, 'AWS::IAM::ManagedPolicy');
  const boundary = policies.find(({ ManagedPolicyName: own }) => own === `hexastyle-${name}-boundary`);
  const boundaryStatements = statementsOf(boundary);
  const statement = (sid: string): Statement | undefined => boundaryStatements.find(({ Sid }) => Sid === sid);
  const arn = `arn:aws:iam::${account}:policy/hexastyle-${name}-boundary`;

  it('puts the boundary on every role of every stack', () => {
    const roles = assemblyOf(described(name)).stacks.flatMap(({ stackName, template }) =>
      Object.entries((template as { readonly Resources: Readonly<Record<string, Role>> }).Resources)
        .filter(([, { Type }]) => Type === 'AWS::IAM::Role')
        .map(([id, { Properties }]) => [`${stackName}/${id}`, Properties.PermissionsBoundary]),
    );
    expect(roles.length).toBeGreaterThan(5);
    expect(roles).toEqual(roles.map(([role]) => [role, arn]));
  });

  it('is deployed before all other stacks', () => {
    const { stacks } = assemblyOf(described(name));
    const others = stacks.filter(({ stackName }) => stackName !== `hexastyle-${name}-identity`);
    expect(others.length).toBe(stacks.length - 1);
    for (const { dependencies } of others)
      expect(dependencies.map(({ id }) => id)).toContainEqual(textLike(/^Identity/));
  });

  it('bounds roles by services, and fits into what IAM takes', () => {
    expect(actionsOf(boundaryStatements[0])).toHaveLength(PLATFORM_SERVICES.length);
    expect(new Set(actionsOf(boundaryStatements[0]))).toEqual(
      new Set(PLATFORM_SERVICES.map((service) => `${service}:*`)),
    );
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    for (const { PolicyDocument: document } of policies) expect(JSON.stringify(document).length).toBeLessThan(6144);
  });

  it.each([
    ['NoLongLivedWaysIn', ['iam:CreateUser', 'iam:CreateAccessKey', 'iam:CreateLoginProfile']],
    [
      'KeepProofAndSafety',
      [
        'kms:ScheduleKeyDeletion',
        'kms:DisableKey',
        'logs:DeleteLogGroup',
        'backup:DeleteRecoveryPoint',
        'backup:DeleteBackupVaultLockConfiguration',
        'cloudtrail:StopLogging',
      ],
    ],
    ['KeepBoundariesOnRoles', ['iam:DeleteRolePermissionsBoundary']],
  ])('denies what %s says, everywhere', (sid, actions) => {
    const denial = statement(sid);
    expect(denial).toMatchObject({ Effect: 'Deny', Resource: '*' });
    expect(denial?.Condition).toBeUndefined();
    expect(actionsOf(denial)).toEqual(expect.arrayContaining(actions));
  });

  it('keeps AWS Backup able to end its own snapshots and restore tests', () => {
    const denied = boundaryStatements.filter(({ Effect }) => Effect === 'Deny').flatMap(actionsOf);
    for (const action of ['rds:DeleteDBClusterSnapshot', 'rds:DeleteDBCluster', 'kms:CreateGrant'])
      expect(denied).not.toContain(action);
  });

  it('denies a change of the boundary, a role without it, and every region but the two', () => {
    expect(statement('KeepThisBoundary')).toMatchObject({ Effect: 'Deny', Resource: arn });
    expect(actionsOf(statement('KeepThisBoundary'))).toContain('iam:CreatePolicyVersion');
    expect(statement('NoRoleWithoutThisBoundary')).toEqual({
      Sid: 'NoRoleWithoutThisBoundary',
      Effect: 'Deny',
      Action: ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy'],
      Resource: '*',
      Condition: { StringNotEquals: { 'iam:PermissionsBoundary': arn } },
    });
    expect(statement('NoOtherRegion')).toMatchObject({
      Effect: 'Deny',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': ['us-east-1', 'us-west-2'] } },
    });
    expect(statement('NoOtherRegion')?.NotAction).toEqual(
      ['budgets', 'ce', 'cloudfront', 'cloudfront-keyvaluestore', 'iam', 'route53', 'sts', 'wafv2'].map(
        (service) => `${service}:*`,
      ),
    );
  });

  it('outlives its stack, because roles of other stacks cannot live without it', () => {
    const [, kept] =
      resourcesOf(identity).find(
        ([, { Properties }]) => Properties?.['ManagedPolicyName'] === boundary?.['ManagedPolicyName'],
      ) ?? [];
    expect(kept?.DeletionPolicy).toBe('Retain');
  });
});

interface Role {
  readonly Type: string;
  readonly Properties: { readonly PermissionsBoundary?: unknown };
}

describe.each(['staging', 'production'])('Given the operator of %s', (name) => {
  const { identity } = layersOf(described(name));
  const roles = propertiesOf(identity, 'AWS::IAM::Role');
  const operator = roles.find(({ RoleName: own }) => own === `hexastyle-${name}-operator`);
  const policy = propertiesOf(identity, 'AWS::IAM::ManagedPolicy').find(({ Roles: holders }) =>
    JSON.stringify(holders ?? []).includes('"Operator'),
  );
  const statements = statementsOf(policy);

  it('is taken on with a second factor, by people of the account who carry the tag, for four hours', () => {
    expect(operator).toMatchObject({
      MaxSessionDuration: 14_400,
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRole',
            Principal: { AWS: anything },
            Condition: {
              Bool: { 'aws:MultiFactorAuthPresent': 'true' },
              StringEquals: { 'aws:PrincipalTag/hexastyle-operator': name },
            },
          },
        ],
      },
    });
    expect(operator).not.toHaveProperty('Policies');
    expect(operator).not.toHaveProperty('ManagedPolicyArns');
  });

  it('names every action', () => {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(actionsOf);
    expect(allowed.length).toBeGreaterThan(50);
    expect(allowed.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('is denied all data and secrets, without a condition', () => {
    const denial = statements.find(({ Effect }) => Effect === 'Deny');
    expect(denial).toMatchObject({ Resource: '*' });
    expect(denial?.Condition).toBeUndefined();
    expect(actionsOf(denial)).toEqual(
      expect.arrayContaining([
        'cloudfront-keyvaluestore:PutKey',
        'elasticache:Connect',
        'kms:Decrypt',
        'rds-data:*',
        'rds-db:connect',
        's3:GetObject*',
        'secretsmanager:GetSecretValue',
      ]),
    );
  });

  it('reads single things by the tags of the environment only', () => {
    const reads = statements.find(({ Sid }) => Sid === 'ReadTheEnvironment');
    expect(reads?.Condition).toEqual({
      StringEquals: { 'aws:ResourceTag/Environment': name, 'aws:ResourceTag/Project': 'hexastyle' },
    });
    const free = statements.filter(
      ({ Effect, Resource, Condition }) => Effect === 'Allow' && Resource === '*' && Condition === undefined,
    );
    // What accepts no resource: nothing here changes anything.
    expect(
      free.flatMap(actionsOf).filter((action) => !/:(Get|BatchGet|List|Describe|Lookup|View|Stop)/.test(action)),
    ).toEqual([]);
  });

  it('reads the stacks of both regions by their names, because stacks themselves carry no tags', () => {
    const reads = statements.find((candidate) => actionsOf(candidate).includes('cloudformation:DescribeStackEvents'));
    const { account } = described(name);
    expect(reads?.Condition).toBeUndefined();
    expect(reads?.Resource).toEqual(
      ['us-east-1', 'us-west-2'].map(
        (region) => `arn:aws:cloudformation:${region}:${account}:stack/hexastyle-${name}-*/*`,
      ),
    );
    expect(actionsOf(reads).every((action) => /^cloudformation:(Describe|Get|List)/.test(action))).toBe(true);
  });

  it('starts the automations of the environment, and no other', () => {
    const ssm = textLike(new RegExp(`:(document|automation-definition)/hexastyle-${name}-[a-z-]+(:\\$DEFAULT)?$`));
    const started = statements.find(({ Sid }) => Sid === 'StartAutomations')?.Resource as readonly unknown[];
    const executions = started.filter((each) => String(each).endsWith(':automation-execution/*'));
    expect(executions).toHaveLength(1);
    expect(started.length).toBeGreaterThan(4);
    for (const each of started) if (!executions.includes(each)) expect(each).toEqual(ssm);
  });

  it('lends its automations their role, and nobody else', () => {
    expect(statements.find((candidate) => actionsOf(candidate).includes('iam:PassRole'))).toMatchObject({
      Resource: { 'Fn::GetAtt': [textLike(/^AutomationRole/), 'Arn'] },
      Condition: { StringEquals: { 'iam:PassedToService': 'ssm.amazonaws.com' } },
    });
  });
});
