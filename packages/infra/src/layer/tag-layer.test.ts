import { appOf } from '../testing/assemble';
import { described } from '../testing/described';

/** Types that CloudFormation cannot tag, as of aws-cdk-lib 2.276. A new type has to be looked up before it is added here. */
const UNTAGGABLE = [
  'AWS::ApiGateway::Account',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::RequestValidator',
  'AWS::ApiGateway::Resource',
  'AWS::Backup::BackupSelection',
  'AWS::Backup::RestoreTestingSelection',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::EC2::Route',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::Lambda::Alias',
  'AWS::Lambda::Permission',
  'AWS::Lambda::Version',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACLAssociation',
];

type TagList = readonly { readonly Key: string; readonly Value: string }[];
type TagMap = Readonly<Record<string, string>>;

interface Tagged {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** Where a type keeps its tags; most call it `Tags`. */
const TAG_PROPERTIES = ['Tags', 'BackupPlanTags', 'BackupVaultTags', 'ResourceTags'];

const isList = (tags: TagList | TagMap): tags is TagList => Array.isArray(tags);

function tagsOf({ Properties = {} }: Tagged): TagMap {
  const property = TAG_PROPERTIES.find((name) => name in Properties);
  const tags = property === undefined ? [] : (Properties[property] as TagList | TagMap);
  return isList(tags) ? Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value])) : tags;
}

/** The layer of a stack where that is not the end of its name. */
const LAYERS: Readonly<Record<string, string>> = { 'pilot-light': 'recovery', 'site-replica': 'edge' };

const layerOf = (stack: string): string => LAYERS[stack] ?? stack;

describe.each(['staging', 'production'])('Given everything taggable in %s', (name) => {
  const environment = { ...described(name), tags: { CostCenter: '4711', ManagedBy: 'hand' } };
  const { stacks } = appOf(environment).synth();
  const resources = stacks.flatMap(({ stackName, template }) =>
    Object.values((template as { readonly Resources: Readonly<Record<string, Tagged>> }).Resources).map((resource) => ({
      layer: layerOf(stackName.replace(`hexastyle-${name}-`, '')),
      resource,
    })),
  );
  const taggable = resources.filter(({ resource }) => !UNTAGGABLE.includes(resource.Type));

  it("carries the five tags of the platform and those of the descriptor, the platform's first", () => {
    const wrong = taggable
      .map(({ layer, resource }) => ({ type: resource.Type, tags: tagsOf(resource), layer }))
      .filter(({ tags, layer }) => {
        const expected = {
          Environment: name,
          Project: 'hexastyle',
          Owner: environment.owner,
          ManagedBy: 'cdk',
          Component: layer,
          CostCenter: '4711',
        };
        return Object.entries(expected).some(([key, value]) => tags[key] !== value);
      });
    expect(wrong).toEqual([]);
  });

  it('is most of what there is, in every layer', () => {
    expect(new Set(taggable.map(({ layer }) => layer))).toEqual(
      new Set(['identity', 'network', 'data', 'api', 'edge', 'observability', 'recovery', 'delivery', 'cost']),
    );
    expect(taggable.length).toBeGreaterThan(50);
  });
});
