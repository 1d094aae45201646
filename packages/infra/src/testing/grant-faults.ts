import { arnsMeet } from './arns-meet';
import type { Grant } from './grants';
import { referenceOf } from './service-reference';

/** A tag of the resource or one given to it: what carries another's is refused. */
const TAG = /^aws:(ResourceTag|RequestTag)\//;

/** A resource that is every one of its service, or of its kind. */
const OPEN = /^(\*|arn:aws:[^:]*:[^:]*:[^:]*:(\*|\*\/\*|[a-z-]+[:/]\*))$/;

/** A resource of one account, and of one region where the service has any. */
const PLACED = /^arn:aws:[a-z\d-]+:([a-z]+-[a-z]+-\d)?:\d{12}:/;

/**
 * What is wider in a statement than AWS makes it be, a line for each action. `unnamed` are the actions whose resource has
 * neither a name that can be known before it is there, nor a tag; a condition, or region and account, still have to fence them in.
 */
export async function grantFaults(grant: Grant, unnamed: readonly string[]): Promise<readonly string[]> {
  const faults = await Promise.all(grant.actions.map((action) => faultsOf(grant, action, unnamed)));
  return faults.flat().map((fault) => `${grant.role}: ${fault}`);
}

async function faultsOf(grant: Grant, action: string, unnamed: readonly string[]): Promise<readonly string[]> {
  if (action.includes('*')) return [`${action} is every action that AWS may think of`];
  const known = await referenceOf(action);
  if (known === undefined) return [`${action} is no action of AWS`];
  const keys = Object.values(grant.conditions).flatMap((condition) => Object.keys(condition));
  const unknown = keys.filter((key) => TAG.test(key) && !known.keys.includes(key.replace(/\/.*/, '/')));
  const strict = Object.keys(grant.conditions['StringEquals'] ?? {});
  const asked = unknown.filter((key) => strict.includes(key));
  return [
    ...asked.map((key) => `${action} never meets its condition: AWS knows no ${key} of it`),
    ...openFaults(grant, action, { taken: known.types.length > 0, tagged: hasTag(keys, unknown), unnamed, keys }),
    ...(reaches(
      grant,
      known.types.flatMap(({ arns }) => arns),
    )
      ? []
      : [`${action} is of none of its resources`]),
  ];
}

const hasTag = (keys: readonly string[], unknown: readonly string[]): boolean =>
  keys.some((key) => TAG.test(key) && !unknown.includes(key));

interface Openness {
  readonly taken: boolean;
  readonly tagged: boolean;
  readonly unnamed: readonly string[];
  readonly keys: readonly string[];
}

function openFaults(grant: Grant, action: string, { taken, tagged, unnamed, keys }: Openness): readonly string[] {
  const open = grant.resources.filter((resource) => OPEN.test(resource));
  if (!taken || tagged || open.length === 0) return [];
  if (!unnamed.includes(action)) return [`${action} could be narrower than ${open.join(' ')}`];
  const fenced = keys.length > 0 || open.every((resource) => PLACED.test(resource));
  return fenced ? [] : [`${action} on ${open.join(' ')} has no condition`];
}

/** Whether the statement has a resource that the action is about; one that accepts none needs the wildcard. */
const reaches = ({ resources }: Grant, arns: readonly string[]): boolean =>
  arns.length === 0
    ? resources.includes('*')
    : resources.some((resource) => arns.some((arn) => arnsMeet(resource, arn)));
