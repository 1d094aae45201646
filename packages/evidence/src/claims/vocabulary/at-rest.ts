import type { ResourceFact } from '../../facts/facts';
import type { Store } from './databases';

/** The properties in which a store says that it is encrypted at rest, unless it always is, and with which key. */
export interface AtRest {
  readonly on?: string;
  readonly key: string;
}

const OF_DOMAINS: AtRest = { on: 'EncryptionAtRestOptions.Enabled', key: 'EncryptionAtRestOptions.KmsKeyId' };

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
const AT_REST: Readonly<Record<Store, AtRest>> = {
  'AWS::DocDBElastic::Cluster': { key: 'KmsKeyId' },
  'AWS::DynamoDB::Table': { on: 'SSESpecification.SSEEnabled', key: 'SSESpecification.KMSMasterKeyId' },
  'AWS::Elasticsearch::Domain': OF_DOMAINS,
  'AWS::OpenSearchService::Domain': OF_DOMAINS,
  'AWS::Redshift::Cluster': { on: 'Encrypted', key: 'KmsKeyId' },
  'AWS::RedshiftServerless::Namespace': { key: 'KmsKeyId' },
  'AWS::Timestream::Database': { key: 'KmsKeyId' },
};

const OF_DATABASES: AtRest = { on: 'StorageEncrypted', key: 'KmsKeyId' };

const isStore = (type: string): type is Store => Object.hasOwn(AT_REST, type);

/** How a database or a store says that it is encrypted at rest. */
export const atRest = ({ type }: ResourceFact): AtRest => (isStore(type) ? AT_REST[type] : OF_DATABASES);
