import type { Environment } from '@hexastyle/environment';
import { arnsMeet } from '../../testing/arns-meet';
import { layersOf } from '../../testing/assemble';
import { described } from '../../testing/described';
import { grantsOf } from '../../testing/grants';
import type { Grant } from '../../testing/grants';

const those = (grants: readonly Grant[], action: string): readonly Grant[] =>
  grants.filter(({ actions }) => actions.includes(action));
const reach = (grants: readonly Grant[], action: string, arn: string): boolean =>
  those(grants, action).some(({ resources }) => resources.some((resource) => arnsMeet(resource, arn)));

/** What a deployment asks for, by action and resource, where the name is not ours or another service asks in our name. */
const ASKED_FOR = ({ account, name, region, drRegion }: Environment): readonly (readonly [string, string])[] => [
  ['wafv2:AssociateWebACL', `arn:aws:wafv2:${region}:${account}:regional/webacl/hexastyle-${name}-api/a1`],
  ['wafv2:AssociateWebACL', `arn:aws:apigateway:${region}::/restapis/a1/stages/live`],
  ['apigateway:SetWebACL', `arn:aws:apigateway:${drRegion}::/restapis/a1/stages/live`],
  ['wafv2:CreateWebACL', `arn:aws:wafv2:${region}:${account}:regional/managedruleset/AWSManagedRulesCommonRuleSet/a1`],
  ['lambda:PublishLayerVersion', `arn:aws:lambda:${region}:${account}:layer:cwsyn-hexastyle-${name}-site-a1`],
  ['lambda:GetLayerVersion', `arn:aws:lambda:${region}:378653112637:layer:Synthetics:60`],
  ['lambda:CreateFunction', `arn:aws:lambda:${region}:${account}:function:cwsyn-hexastyle-${name}-site-a1`],
  ['codedeploy:GetDeploymentConfig', `arn:aws:codedeploy:${region}:${account}:deploymentconfig:CodeDeployDefault.X`],
  ['rds:CreateDBCluster', `arn:aws:rds:${region}:${account}:og:default:aurora-postgresql-17`],
  ['rds:CreateDBInstance', `arn:aws:rds:${region}:${account}:pg:default.aurora-postgresql17`],
  ['rds:RestoreDBClusterFromSnapshot', `arn:aws:rds:${drRegion}:${account}:cluster-snapshot:awsbackup:copyjob-a1`],
  ['events:PutRule', `arn:aws:events:${region}:${account}:rule/hexastyle-${name}-worker`],
  ['events:PutTargets', `arn:aws:events:${drRegion}:${account}:rule/hexastyle-${name}-worker`],
  [
    'iam:CreateServiceLinkedRole',
    `arn:aws:iam::${account}:role/aws-service-role/rds.amazonaws.com/AWSServiceRoleForRDS`,
  ],
  ['s3:GetBucketWebsite', `arn:aws:s3:::hexastyle-${name}-web-${account}-${drRegion}`],
];

/** What it never asks for. */
const REFUSED = ({ account, region }: Environment): readonly (readonly [string, string])[] => [
  ['rds:DeleteDBCluster', `arn:aws:rds:${region}:${account}:cluster:somebody-elses`],
  ['rds:AddTagsToResource', `arn:aws:rds:${region}:${account}:cluster-snapshot:awsbackup:job-a1`],
  [
    'iam:CreateServiceLinkedRole',
    `arn:aws:iam::${account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
  ],
  ['lambda:GetLayerVersion', `arn:aws:lambda:${region}:${account}:layer:somebody-elses:1`],
  ['codedeploy:CreateDeployment', `arn:aws:codedeploy:${region}:${account}:deploymentconfig:CodeDeployDefault.X`],
];

describe.each(['staging', 'production'])('Given the role that deploys the infrastructure of %s', (name) => {
  const environment = described(name);
  const grants = grantsOf('delivery', layersOf(environment).delivery).filter(({ role }) =>
    role.includes('InfrastructureExecutionRole'),
  );
  const giving = (action: string): readonly Grant[] => those(grants, action);
  const reaches = (action: string, arn: string): boolean => reach(grants, action, arn);

  it.each(ASKED_FOR(environment))('may %s on %s', (action, arn) => {
    expect(reaches(action, arn)).toBe(true);
  });

  it.each(REFUSED(environment))('may not %s on %s', (action, arn) => {
    expect(giving(action).length).toBeGreaterThan(0);
    expect(reaches(action, arn)).toBe(false);
  });

  it('hands its roles to Synthetics and Lambda, which run a canary', () => {
    const [passing] = giving('iam:PassRole');
    expect(passing?.conditions['StringEquals']?.['iam:PassedToService']).toEqual(
      expect.arrayContaining(['lambda.amazonaws.com', 'synthetics.amazonaws.com']),
    );
  });

  it('changes nothing in EC2 that has no tag of the environment, but what it has just made', () => {
    const strict = giving('ec2:CreateSubnet').filter(({ conditions }) => !('StringEqualsIfExists' in conditions));
    expect(strict.map(({ conditions }) => conditions['StringEquals'])).toMatchObject([
      { 'aws:ResourceTag/Environment': name },
    ]);
    const fresh = giving('ec2:CreateSubnet').filter(({ conditions }) => 'StringEqualsIfExists' in conditions);
    const vpc = `arn:aws:ec2:${environment.region}:${environment.account}:vpc/vpc-1`;
    expect(fresh.some(({ resources }) => resources.some((resource) => arnsMeet(resource, vpc)))).toBe(false);
  });
});

describe.each(['staging', 'production'])('Given the role that deploys the API of %s', (name) => {
  const environment = described(name);
  const { account, region } = environment;
  const grants = grantsOf('delivery', layersOf(environment).delivery).filter(({ role }) =>
    role.includes('BackendExecutionRole'),
  );

  it.each([
    ['events:PutRule', `arn:aws:events:${region}:${account}:rule/hexastyle-${name}-worker`],
    ['ec2:CreateSecurityGroup', `arn:aws:ec2:${region}:${account}:vpc/vpc-a1`],
    ['ec2:CreateSecurityGroup', `arn:aws:ec2:${region}:${account}:security-group/sg-a1`],
    ['ec2:AuthorizeSecurityGroupEgress', `arn:aws:ec2:${region}:${account}:security-group/sg-a1`],
    ['ec2:AuthorizeSecurityGroupEgress', `arn:aws:ec2:${region}:${account}:security-group-rule/sgr-a1`],
  ])('may %s on %s, of the worker', (action, arn) => {
    expect(reach(grants, action, arn)).toBe(true);
  });
});
