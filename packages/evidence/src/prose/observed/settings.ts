import type { AssemblyFacts } from '../../facts/facts';
import { nameOf, property, resourcesOfType } from '../../facts/query';
import { valueShown } from '../../render/markdown/tables/shown';
import { agrees, differs, unknown, type Answer, type Reader } from '../said';
import { assemblyReader } from './pattern-reader';
import { everyIs } from './values-of';

const isSet = (assembly: AssemblyFacts, type: string, path: string): readonly string[] =>
  resourcesOfType(assembly, type)
    .filter((each) => property(each, path).kind === 'absent')
    .map(nameOf);

/** Secrets of the platform and those that RDS makes, each with a key of its own. */
const secretsHaveKeys = (assembly: AssemblyFacts): Answer => {
  const without = [
    ...isSet(assembly, 'AWS::SecretsManager::Secret', 'KmsKeyId'),
    ...isSet(assembly, 'AWS::RDS::DBCluster', 'MasterUserSecret.KmsKeyId'),
  ];
  return without.length === 0
    ? agrees('every secret names its KMS key')
    : differs(`${without.join(', ')} names no KMS key`);
};

const memoryIsSet = (assembly: AssemblyFacts): Answer => {
  const sizes = resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) => property(each, 'MemorySize'));
  const chosen = sizes.flatMap((size) => (size.kind === 'found' ? [valueShown(assembly, size.value)] : []));
  return chosen.length === 0
    ? unknown('no function says how much memory it has')
    : differs(`MemorySize is set by hand, to ${[...new Set(chosen)].join(' and ')} MB`);
};

const tlsOfTheEdge = (assembly: AssemblyFacts, version: string): Answer => {
  const [first, ...rest] = resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((each) =>
    property(each, 'DistributionConfig.ViewerCertificate.MinimumProtocolVersion'),
  );
  if (first === undefined) return differs('the assembly has no AWS::CloudFront::Distribution');
  const found = [first, ...rest].map((each) => (each.kind === 'found' ? valueShown(assembly, each.value) : undefined));
  if (found.includes(undefined))
    return unknown('the edge has no certificate of its own, and the lowest version of CloudFront’s cannot be chosen');
  const other = found.find((each) => !each?.startsWith(`TLSv${version}`));
  return other === undefined ? agrees(`the edge accepts TLS ${version}`) : differs(`the edge accepts ${other}`);
};

/** Single settings that authors like to name. */
export const SETTING_READERS: readonly Reader[] = [
  assemblyReader(/\bSecrets Manager \(KMS\)/gi, (_groups, assembly) => secretsHaveKeys(assembly)),
  assemblyReader(/\bmemory auto-configured\b/gi, (_groups, assembly) => memoryIsSet(assembly)),
  assemblyReader(/\(TLS (?<version>\d\.\d)\+?\)/gi, ({ version = '' }, assembly) => tlsOfTheEdge(assembly, version)),
  assemblyReader(/\bElastiCache (?:for )?(?<engine>Redis|Valkey|Memcached)\b/gi, ({ engine = '' }, assembly) =>
    everyIs(assembly, { type: 'AWS::ElastiCache::ServerlessCache', path: 'Engine', said: engine.toLowerCase() }),
  ),
  assemblyReader(/\b(?<days>\d+)[\s-]*days? of (?:automated |point-in-time )?backups\b/gi, ({ days }, assembly) =>
    everyIs(assembly, { type: 'AWS::RDS::DBCluster', path: 'BackupRetentionPeriod', said: Number(days) }),
  ),
  assemblyReader(/\b(?<mb>\d+) MB (?:of )?memory\b/gi, ({ mb }, assembly) =>
    resourcesOfType(assembly, 'AWS::Lambda::Function').some(({ properties }) => properties['MemorySize'] === Number(mb))
      ? agrees(`a function has ${mb} MB`)
      : differs(`no function has ${mb} MB of memory`),
  ),
  assemblyReader(/\b(?<count>\d+|one|two|three) NAT gateways?\b/gi, ({ count = '' }, assembly) => {
    const said = { one: 1, two: 2, three: 3 }[count.toLowerCase()] ?? Number(count);
    const actual = resourcesOfType(assembly, 'AWS::EC2::NatGateway').length;
    return actual === said
      ? agrees(`the assembly has ${actual} NAT gateways`)
      : differs(`the assembly has ${actual} NAT gateways, not ${said}`);
  }),
];
