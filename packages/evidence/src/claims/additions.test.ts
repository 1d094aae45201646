import { isAbsent, type Facts } from '../facts/facts';
import { aResource } from '../testing/a-resource';
import { referenceFacts } from '../testing/reference';
import { CLAIMS } from './registry';

/** What a claim calls resources of a type. */
const NOUNS: Readonly<Record<string, string>> = {
  'AWS::ApiGateway::RestApi': 'API',
  'AWS::ApiGateway::Stage': 'stage',
  'AWS::CloudFront::Distribution': 'distribution',
  'AWS::CodeBuild::Project': 'build',
  'AWS::CodePipeline::Pipeline': 'pipeline',
  'AWS::DocDB::DBCluster': 'database',
  'AWS::DynamoDB::Table': 'database|store',
  'AWS::EC2::SecurityGroup': 'security group',
  'AWS::ElastiCache::CacheCluster': 'cache',
  'AWS::ElastiCache::ReplicationGroup': 'cache',
  'AWS::IAM::Role': 'role',
  'AWS::KMS::Key': 'key',
  'AWS::Lambda::Function': 'function',
  'AWS::Logs::LogGroup': 'log group',
  'AWS::MemoryDB::Cluster': 'cache',
  'AWS::OpenSearchService::Domain': 'database|store',
  'AWS::RDS::DBInstance': 'database',
  'AWS::Redshift::Cluster': 'database|store',
  'AWS::S3::Bucket': 'bucket',
  'AWS::SNS::Topic': 'topic',
  'AWS::SQS::Queue': 'queue',
  'AWS::SecretsManager::Secret': 'secret',
  'AWS::Timestream::Database': 'database|store',
  'AWS::WAFv2::WebACL': 'ACL',
};

/** Claims that have one of the nouns beside such a word, and that one more of a type does not concern, each with the reason. */
const UNCONCERNED: Readonly<Record<string, readonly RegExp[]>> = {
  'It stands in the region that serves.': [/^recovery-region-rests .*/],
  'Its noun means something else.': [
    /^(code-is-checked-by-tools|runbooks-name-what-exists) AWS::Lambda::Function$/,
    /^foreign-keys-have-an-index AWS::KMS::Key$/,
    /^dead-code-fails-the-build AWS::CodeBuild::Project$/,
  ],
  'What says nothing of itself is as it should be.': [
    /^(api-pays-per-call) AWS::ApiGateway::Stage$/,
    /^access-logs-grow-cold AWS::CloudFront::Distribution$/,
    /^(database-updates-itself) AWS::RDS::DBInstance$/,
    /^database-storage-grows-by-itself AWS::DocDB::DBCluster$/,
    /^database-enforces-tls AWS::(DocDB|DynamoDB|Timestream)::/,
    /^functions-share-one-store AWS::Lambda::Function$/,
    /^(credentials-come-from-secrets-manager) AWS::SecretsManager::Secret$/,
    /^data-stores-are-serverless AWS::(DynamoDB|Timestream)::/,
  ],
  'Its instances are judged, and it has none.': [
    /^(compute-has-no-public-address|data-stores-are-serverless) AWS::DocDB::/,
    /^(database-shows-its-load|database-updates-itself) AWS::(DocDB|DynamoDB|OpenSearchService|Redshift|Timestream)::/,
  ],
  'It has no address in a network.': [/^compute-has-no-public-address AWS::(DynamoDB|Timestream)::/],
  'Nothing calls it, and nobody may use it.': [
    /^(dashboard-shows-function-calls|dashboard-shows-function-duration|function-is-sized-as-described) AWS::Lambda::/,
    /^deeds-can-be-looked-up AWS::IAM::Role$/,
    /^requests-need-no-password AWS::SecretsManager::Secret$/,
  ],
};

const adding = (facts: Facts, type: string): Facts => {
  const { assembly, environment } = facts;
  if (isAbsent(assembly) || isAbsent(environment)) throw new Error('The reference has an assembly and a descriptor.');
  const [stack] = assembly.stacks.filter(({ region }) => region === environment.region);
  const added = { ...aResource(type), region: environment.region, stack: stack?.name ?? '' };
  return { ...facts, assembly: { ...assembly, resources: [...assembly.resources, added] } };
};

const facts = referenceFacts('production');
const met = CLAIMS.filter((claim) => claim.evaluate(facts).kind === 'met');

/** The claims about every one of a type that are met all the same when there is one more. */
const stillMet = (type: string, noun: string): readonly string[] => {
  const everyOne = new RegExp(`\\b(every|each|all|no|any) (\\w+ )?(${noun})`, 'i');
  const added = adding(facts, type);
  return met
    .filter(({ statement }) => everyOne.test(statement))
    .filter((claim) => claim.evaluate(added).kind === 'met')
    .map(({ id }) => `${id} ${type}`);
};

const pairs = Object.entries(NOUNS).flatMap(([type, noun]) => stillMet(type, noun));
const reasons = Object.values(UNCONCERNED).flat();

test.each(Object.keys(NOUNS))(
  'given one more %s of which nothing is said, then no claim about every one stays met',
  (type) => {
    const concerned = pairs.filter((pair) => pair.endsWith(` ${type}`) && !reasons.some((reason) => reason.test(pair)));
    expect(concerned).toEqual([]);
  },
);

test('given the claims that one more does not concern, then each of them speaks of it', () => {
  expect(reasons.filter((reason) => !pairs.some((pair) => reason.test(pair)))).toEqual([]);
});
