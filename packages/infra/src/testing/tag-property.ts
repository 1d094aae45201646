import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

const specification = loadAwsServiceSpecSync();

/** Where a type keeps tags whose keeper the specification does not name, though it has the property (`AWS::Budgets::Budget`). */
const USUAL = ['Tags', 'ResourceTags'];

/**
 * The property that holds the tags of a CloudFormation type, by CloudFormation's own specification; `undefined` when the
 * type takes none.
 * @throws Error when the specification has no such type, so that a new one is never taken for one without tags
 */
export function tagPropertyOf(type: string): string | undefined {
  const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type);
  if (resource === undefined) throw new Error(`CloudFormation's specification has no type ${type}.`);
  return resource.tagInformation?.tagPropertyName ?? USUAL.find((name) => name in resource.properties);
}
