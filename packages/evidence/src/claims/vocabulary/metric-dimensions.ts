import { isDeepStrictEqual } from 'node:util';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { follow } from '../../facts/query';
import { asReference, type TemplateValue } from '../../facts/value';
import { rawOf } from './mentions';

/** What a dimension holds of the resource that it is about. */
interface Dimension {
  /** Intrinsics that give it: `Ref`, or the attribute of `Fn::GetAtt`. */
  readonly given: readonly string[];
  /** The property that has it as a text. */
  readonly property: string;
  /** The property that leads to the resource which has it. @default the resource itself has it */
  readonly through?: string;
}

/** The dimensions under which each service publishes metrics of a resource. No others: CloudWatch has no metric of other names. */
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, Dimension>>>> = {
  'AWS::ApiGateway::Stage': {
    ApiName: { given: [], property: 'Name', through: 'RestApiId' },
    Stage: { given: ['Ref'], property: 'StageName' },
  },
  'AWS::Backup::BackupVault': {
    BackupVaultName: { given: ['Ref', 'BackupVaultName'], property: 'BackupVaultName' },
  },
  'AWS::ElastiCache::ServerlessCache': { clusterId: { given: ['Ref'], property: 'ServerlessCacheName' } },
  'AWS::Lambda::Function': { FunctionName: { given: ['Ref'], property: 'FunctionName' } },
  'AWS::RDS::DBCluster': { DBClusterIdentifier: { given: ['Ref'], property: 'DBClusterIdentifier' } },
  'AWS::SQS::Queue': { QueueName: { given: ['QueueName'], property: 'QueueName' } },
  'AWS::Synthetics::Canary': { CanaryName: { given: ['Ref'], property: 'Name' } },
  'AWS::WAFv2::WebACL': { WebACL: { given: [], property: 'VisibilityConfig.MetricName' } },
};

/** The names of the dimensions that metrics of a type have. */
export const dimensionsOfType = (type: string): readonly string[] => Object.keys(DIMENSIONS[type] ?? {});

/** Whom a dimension names: the resource, or what it belongs to; undefined where that is not in the assembly. */
export const namedBy = (
  assembly: AssemblyFacts,
  resource: ResourceFact,
  dimension: string,
): ResourceFact | undefined => {
  const through = DIMENSIONS[resource.type]?.[dimension]?.through;
  return through === undefined ? resource : follow(assembly, rawOf(resource, through));
};

/** Whether the value of a dimension is that of the resource. */
export const isDimensionOf = (
  assembly: AssemblyFacts,
  resource: ResourceFact,
  name: string,
  value: TemplateValue,
): boolean => {
  const dimension = DIMENSIONS[resource.type]?.[name];
  const named = namedBy(assembly, resource, name);
  if (dimension === undefined || named === undefined || value === undefined) return false;
  const target = asReference(value);
  if (target !== undefined && follow(assembly, value) === named) return dimension.given.includes(target.attribute);
  return isDeepStrictEqual(rawOf(named, dimension.property), value);
};
