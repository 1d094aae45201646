import { anomalyCondition } from '../../assembly/cost-conditions';
import { listAt, numberAt, textAt, valueAt } from '../../assembly/property-at';
import type { Part } from '../facts/graph';
import { partsMeantBy } from '../facts/parts-meant-by';
import { ofType } from '../facts/parts-of';

/** A line that nobody can write is `undefined`. */
type Lines = readonly (string | undefined)[];

const spoken = (segment: string): string => segment.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();

/** `web bucket` of `edge/WebBucket`, `api function` of `api/Function`: one word says too little. */
export const titleOf = ({ key }: Part): string => {
  const segments = key.split('/').map(spoken);
  const last = segments.at(-1) ?? key;
  return last.includes(' ') ? last : segments.slice(-2).join(' ');
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const joined = (template: (value: string) => string, value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : template(String(value));

/** `0.5 to 4 ACU`. */
const capacity = ({ resource }: Part): string | undefined => {
  const [min, max] = ['MinCapacity', 'MaxCapacity'].map((end) =>
    numberAt(resource, `ServerlessV2ScalingConfiguration.${end}`),
  );
  return min === undefined || max === undefined ? undefined : `${min} to ${max} ACU`;
};

/** What the stages of an API let through. */
const throttle = (api: Part, parts: readonly Part[]): Lines =>
  ofType(parts, 'AWS::ApiGateway::Stage')
    .filter(
      (stage) => partsMeantBy([api], stage, stage.resource.properties['RestApiId'], [api.resource.type]).length > 0,
    )
    .flatMap((stage) => listAt(stage.resource.properties, 'MethodSettings'))
    .map((settings) => valueAt(settings, 'ThrottlingRateLimit'))
    .map((rate) => (typeof rate === 'number' ? `${rate} requests a second` : undefined));

const approvals = ({ resource: { properties } }: Part): Lines =>
  listAt(properties, 'Stages')
    .flatMap((stage) => listAt(stage, 'Actions'))
    .some((action) => valueAt(action, 'ActionTypeId.Category') === 'Approval')
    ? ['waits for a person']
    : [];

const zoneOf = (gateway: Part, parts: readonly Part[]): Lines =>
  partsMeantBy(parts, gateway, gateway.resource.properties['SubnetId'], ['AWS::EC2::Subnet']).map(({ resource }) =>
    textAt(resource, 'AvailabilityZone'),
  );

const engine = ({ resource }: Part): string => {
  const name =
    textAt(resource, 'Engine') === 'aurora-postgresql'
      ? 'Aurora PostgreSQL'
      : (textAt(resource, 'Engine') ?? 'database');
  return [name, textAt(resource, 'EngineVersion')].filter((each) => each !== undefined).join(' ');
};

/** What is said of a resource, by its type: first what it is. */
const LINES: Readonly<Record<string, (part: Part, parts: readonly Part[]) => Lines>> = {
  'AWS::ApiGateway::RestApi': (part, parts) => ['API Gateway', ...throttle(part, parts)],
  'AWS::Backup::BackupPlan': () => ['backup plan'],
  'AWS::Backup::BackupVault': ({ resource }) => [
    'backup vault',
    valueAt(resource.properties, 'LockConfiguration') === undefined ? undefined : 'locked',
  ],
  'AWS::Backup::RestoreTestingPlan': () => ['restore test'],
  'AWS::Budgets::Budget': ({ resource }) => [
    'budget',
    joined((amount) => `${amount} USD a month`, numberAt(resource, 'Budget.BudgetLimit.Amount')),
  ],
  'AWS::CE::AnomalySubscription': ({ resource }) => ['cost anomalies', anomalyCondition(resource)],
  'AWS::CloudFront::Distribution': () => ['CloudFront'],
  'AWS::CloudFront::KeyValueStore': (part) => ['key-value store', titleOf(part)],
  'AWS::CodeDeploy::DeploymentGroup': ({ resource }) => [
    'CodeDeploy',
    textAt(resource, 'DeploymentConfigName')?.replace('CodeDeployDefault.', ''),
  ],
  'AWS::CodePipeline::Pipeline': (part) => ['pipeline', part.key.split('/').at(-2)?.toLowerCase(), ...approvals(part)],
  'AWS::EC2::InternetGateway': () => ['internet gateway'],
  'AWS::EC2::NatGateway': (part, parts) => ['NAT gateway', ...zoneOf(part, parts)],
  'AWS::ElastiCache::ServerlessCache': ({ resource }) => [
    'ElastiCache Serverless',
    joined((name) => `${name} ${textAt(resource, 'MajorEngineVersion') ?? ''}`.trim(), textAt(resource, 'Engine')),
    joined((size) => `at most ${size} GB`, numberAt(resource, 'CacheUsageLimits.DataStorage.Maximum')),
  ],
  'AWS::Lambda::Function': (part) => [
    `Lambda: ${titleOf(part)}`,
    joined((size) => `${size} MB`, numberAt(part.resource, 'MemorySize')),
    joined((limit) => `at most ${limit} at once`, numberAt(part.resource, 'ReservedConcurrentExecutions')),
  ],
  'AWS::RDS::DBCluster': (part) => [engine(part), capacity(part)],
  'AWS::RDS::DBInstance': ({ key }) => [key.split('/').at(-1)?.toLowerCase()],
  'AWS::S3::Bucket': (part) => ['S3', titleOf(part)],
  'AWS::SNS::Topic': () => ['SNS topic'],
  'AWS::SQS::Queue': (part) => ['SQS', titleOf(part)],
  'AWS::Synthetics::Canary': () => ['canary'],
  'AWS::WAFv2::WebACL': ({ resource }) => [
    'WAF',
    count(listAt(resource.properties, 'Rules').length, 'rule'),
    valueAt(resource.properties, 'DefaultAction.Block') === undefined ? undefined : 'blocks all else',
  ],
};

/** What is written into the box of a resource. */
export const resourceLines = (part: Part, parts: readonly Part[]): readonly string[] => {
  const lines = LINES[part.resource.type]?.(part, parts) ?? [part.resource.type, titleOf(part)];
  return lines.filter((line) => line !== undefined);
};
