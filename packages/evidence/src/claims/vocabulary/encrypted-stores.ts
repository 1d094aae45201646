import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { databasesOf } from './databases';

/** The properties in which a store says that it is encrypted at rest, unless it always is, and with which key. */
export interface AtRest {
  readonly on?: string;
  readonly key: string;
}

const OF_DOMAINS: AtRest = { on: 'EncryptionAtRestOptions.Enabled', key: 'EncryptionAtRestOptions.KmsKeyId' };

/**
 * Stores that hold data as databases do, and are asked otherwise.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/
 */
const STORES: Readonly<Record<string, AtRest>> = {
  'AWS::DocDBElastic::Cluster': { key: 'KmsKeyId' },
  'AWS::DynamoDB::Table': { on: 'SSESpecification.SSEEnabled', key: 'SSESpecification.KMSMasterKeyId' },
  'AWS::Elasticsearch::Domain': OF_DOMAINS,
  'AWS::OpenSearchService::Domain': OF_DOMAINS,
  'AWS::Redshift::Cluster': { on: 'Encrypted', key: 'KmsKeyId' },
  'AWS::RedshiftServerless::Namespace': { key: 'KmsKeyId' },
  'AWS::Timestream::Database': { key: 'KmsKeyId' },
};

const OF_DATABASES: AtRest = { on: 'StorageEncrypted', key: 'KmsKeyId' };

/** Everything that keeps data as a database does, with how it is encrypted at rest. */
export const storesOf = (assembly: AssemblyFacts): readonly (readonly [store: ResourceFact, atRest: AtRest])[] =>
  [...databasesOf(assembly), ...resourcesOfType(assembly, ...Object.keys(STORES))].map((store) => [
    store,
    STORES[store.type] ?? OF_DATABASES,
  ]);
