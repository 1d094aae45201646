import { isRecord, recordAt, type JsonRecord } from '../facts/assembly/record';
import { withoutKeys } from './without-keys';

const OF_THE_CDK = /^aws:(cdk|asset):|^cdk_nag$/;

const spelled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(spelled);
  if (!isRecord(value)) return value;
  const name = value['Fn::GetAtt'];
  if (typeof name === 'string') {
    const dot = name.indexOf('.');
    return { 'Fn::GetAtt': [name.slice(0, dot), name.slice(dot + 1)] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spelled(each)]));
};

const sortedNames = (names: unknown): readonly unknown[] => (Array.isArray(names) ? names.toSorted() : [names]);

const withoutBookkeeping = (metadata: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(metadata).filter(([key]) => !OF_THE_CDK.test(key)));

const resourceOf = (resource: unknown): unknown => {
  if (!isRecord(resource)) return resource;
  const before = resource['DependsOn'];
  const metadata = withoutBookkeeping(recordAt(resource, 'Metadata'));
  return {
    ...withoutKeys(resource, ['Metadata', 'DependsOn']),
    ...(before !== undefined && { DependsOn: sortedNames(before) }),
    ...(Object.keys(metadata).length > 0 && { Metadata: metadata }),
  };
};

const isAnalytics = (resource: unknown): boolean => isRecord(resource) && resource['Type'] === 'AWS::CDK::Metadata';

/**
 * A template without what changes nothing that is deployed: the CDK's analytics resource and its condition, metadata of
 * the CDK and of cdk-nag at resources, the order of `DependsOn` and the short spelling of `Fn::GetAtt`.
 */
export const normalized = (written: JsonRecord): JsonRecord => {
  const template = recordAt({ template: spelled(written) }, 'template');
  const kept = Object.entries(recordAt(template, 'Conditions')).filter(([name]) => name !== 'CDKMetadataAvailable');
  const resources = Object.entries(recordAt(template, 'Resources')).filter(([, each]) => !isAnalytics(each));
  return {
    ...withoutKeys(template, ['Resources', 'Conditions']),
    ...(kept.length > 0 && { Conditions: Object.fromEntries(kept) }),
    Resources: Object.fromEntries(resources.map(([id, each]) => [id, resourceOf(each)])),
  };
};
