/** The last part is the resource, which may have colons of its own. */
const PARTS = 6;

/** What only the deployment knows. */
const UNKNOWN = '${...}';

/**
 * Whether there is an ARN that both patterns match. A wildcard stands for any text, also for none, within its part of
 * the ARN (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html). A resource
 * whose beginning is not known may be any.
 */
export function arnsMeet(one: string, other: string): boolean {
  if ([one, other].some((arn) => arn === '*' || arn.startsWith(UNKNOWN))) return true;
  const parts = partsOf(other);
  return partsOf(one).every((part, index) => globsMeet(part, parts[index] ?? ''));
}

const partsOf = (arn: string): readonly string[] => {
  const parts = arn.replaceAll(UNKNOWN, '*').split(':');
  return [...parts.slice(0, PARTS - 1), parts.slice(PARTS - 1).join(':')];
};

const REST = /^\**$/;

function globsMeet(one: string, other: string): boolean {
  if (one === '' || other === '') return REST.test(one + other);
  if (one.startsWith('*')) return globsMeet(one.slice(1), other) || globsMeet(one, other.slice(1));
  if (other.startsWith('*')) return globsMeet(other, one);
  return one[0] === other[0] && globsMeet(one.slice(1), other.slice(1));
}
