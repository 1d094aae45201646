import type { Template } from 'aws-cdk-lib/assertions';
import { arnsMeet } from '../testing/arns-meet';
import { layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { grantFaults } from '../testing/grant-faults';
import { grantsOf } from '../testing/grants';
import type { Grant } from '../testing/grants';
import { resourcesOf } from '../testing/resources';
import { referenceOf } from '../testing/service-reference';

const COSTS = 'costs are those of the account; a billing view, which has an ARN, is another way of asking';
const METRICS = 'metrics have no ARN; a data set, which has one, is another way of keeping them';
const INTERFACES = 'Lambda tries whether it may work on any interface, before one is there';
const NO_TAG = 'CloudFront chooses its id and puts no tags on it';
const STORE = 'CloudFront chooses its id, and the keys in it know no tags';
const EXECUTION = 'Systems Manager chooses its id when it starts';

/** Actions on resources that have neither a name before they are there nor a tag afterwards, and why. */
const UNNAMED: Readonly<Record<string, string>> = {
  'ce:GetCostAndUsage': COSTS,
  'ce:GetCostForecast': COSTS,
  'cloudfront-keyvaluestore:DescribeKeyValueStore': STORE,
  'cloudfront-keyvaluestore:GetKey': STORE,
  'cloudfront:DeleteOriginAccessControl': NO_TAG,
  'cloudfront:DeleteResponseHeadersPolicy': NO_TAG,
  'cloudfront:GetOriginAccessControl': NO_TAG,
  'cloudfront:GetResponseHeadersPolicy': NO_TAG,
  'cloudfront:UpdateOriginAccessControl': NO_TAG,
  'cloudfront:UpdateResponseHeadersPolicy': NO_TAG,
  'cloudwatch:GetMetricData': METRICS,
  'cloudwatch:ListMetrics': METRICS,
  'cloudwatch:PutMetricData': METRICS,
  'ec2:AssignPrivateIpAddresses': INTERFACES,
  'ec2:CreateNetworkInterface': INTERFACES,
  'ec2:DeleteNetworkInterface': INTERFACES,
  'ec2:UnassignPrivateIpAddresses': INTERFACES,
  'route53:GetChange': 'Route 53 chooses the id of a change and puts no tags on it',
  'ssm:DescribeAutomationStepExecutions': EXECUTION,
  'ssm:GetAutomationExecution': EXECUTION,
  'ssm:StartAutomationExecution': EXECUTION,
  'ssm:StopAutomationExecution': EXECUTION,
};

/** Kinds of resources that the Reference has an action ask for and that ours does not come across, and why. */
const NOT_MET: Readonly<Record<string, string>> = {
  'codestar-connections:UseConnection': 'the service answers to its old name on ARNs of its new one',
  'rds:DeleteDBCluster arn:*:rds:*:*:cluster-snapshot:*': 'a cluster that was restored for a test leaves no snapshot',
};

/** Roles that have no policy of ours: the one in which API Gateway writes logs has AWS's, which only AWS can say right. */
const LENT = ['api/RestLogRole96F7784A', 'pilotLight/ApiRestLogRoleD01F4F5B'];

const rolesOf = ([layer, template]: readonly [string, Template]): readonly string[] =>
  resourcesOf(template)
    .filter(([, { Type: type }]) => type === 'AWS::IAM::Role')
    .map(([id]) => `${layer}/${id}`);

const byRole = (grants: readonly Grant[]): ReadonlyMap<string, readonly Grant[]> =>
  Map.groupBy(grants, ({ role }) => role);

/** What the actions of one role ask for beside what it has. */
async function lacking(grants: readonly Grant[]): Promise<readonly string[]> {
  const found = [...new Set(grants.flatMap(({ actions }) => actions))].map(async (action) => {
    const resources = grants.filter(({ actions }) => actions.includes(action)).flatMap((grant) => grant.resources);
    return ((await referenceOf(action))?.types ?? [])
      .filter(({ arns, required }) => required && !resources.some((each) => arns.some((arn) => arnsMeet(each, arn))))
      .map(({ arns }) => `${action} ${arns.join(' ')}`);
  });
  return (await Promise.all(found)).flat();
}

const production = described('production');
const WITH_ADDRESS = {
  ...production,
  domain: {
    name: 'habits.example.com',
    hostedZoneId: 'Z0123456789ABCDEFGHIJ',
    certificateArn: `arn:aws:acm:us-east-1:${production.account}:certificate/11111111-2222-3333-4444-555555555555`,
  },
};

describe.each([
  ['staging', described('staging')],
  ['production', production],
  ['an environment with an address', WITH_ADDRESS],
])('Given the roles of %s', (_, environment) => {
  const layers = Object.entries(layersOf(environment)) as readonly (readonly [string, Template])[];
  const grants = layers.flatMap(([layer, template]) => grantsOf(layer, template));

  it('knows what each of them may do', () => {
    const given = byRole(grants);
    expect(layers.flatMap(rolesOf).filter((role) => !given.has(role))).toEqual(LENT);
  });

  it('gives none of them more than AWS makes it give', async () => {
    const faults = await Promise.all(grants.map((grant) => grantFaults(grant, Object.keys(UNNAMED))));
    expect(faults.flat().filter((fault) => !Object.keys(NOT_MET).some((each) => fault.includes(each)))).toEqual([]);
  });

  it('gives every action a resource of each kind that it asks for', async () => {
    const missing = await Promise.all([...byRole(grants).values()].map(lacking));
    expect(missing.flat().filter((each) => !Object.keys(NOT_MET).some((known) => each.startsWith(known)))).toEqual([]);
  });
});

describe('Given the tables of what has no name', () => {
  const grants = Object.entries(layersOf(WITH_ADDRESS)).flatMap(([layer, template]: [string, Template]) =>
    grantsOf(layer, template),
  );

  it('has no line that nothing needs', async () => {
    const faults = (await Promise.all(grants.map((grant) => grantFaults(grant, [])))).flat();
    const lacks = (await Promise.all([...byRole(grants).values()].map(lacking))).flat();
    const needless = [
      ...Object.keys(UNNAMED).filter((action) => !faults.some((fault) => fault.includes(`${action} could be`))),
      ...Object.keys(NOT_MET).filter((known) => !lacks.some((each) => each.startsWith(known))),
    ];
    expect(needless).toEqual([]);
  });
});
