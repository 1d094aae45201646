import type { Config } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { Groups } from './operators-policy';

/**
 * The groups of `permission.hexastyle`, or `undefined` where it names no operators and everybody may do everything.
 * Throws with the key's path when a list is empty or holds what is no group, or when readers are named without operators.
 */
export function readGroups(config: Config): Groups | undefined {
  const operators = readList(config, 'permission.hexastyle.operators', 'nobody could run a drill');
  const readers = readList(config, 'permission.hexastyle.readers', 'nobody but operators could read');
  if (operators === undefined && readers !== undefined) {
    throw new Error(
      'permission.hexastyle.readers is set without permission.hexastyle.operators. Name the group of the operators too.',
    );
  }
  return operators && { operators, readers };
}

function readList(config: Config, key: string, consequence: string): readonly string[] | undefined {
  const refs = config.getOptionalStringArray(key);
  if (refs?.length === 0) {
    throw new Error(`${key} is empty, so ${consequence}. Name a group, such as group:default/platform-team.`);
  }
  return refs?.map((ref, index) => readGroup(ref, `${key}[${index}]`));
}

function readGroup(ref: string, place: string): string {
  const entity = parsedRef(ref);
  if (entity?.kind.toLowerCase() !== 'group') {
    throw new Error(`${place} is "${ref}"; write the entity ref of a group, such as group:default/platform-team.`);
  }
  return stringifyEntityRef(entity);
}

function parsedRef(ref: string): ReturnType<typeof parseEntityRef> | undefined {
  try {
    return parseEntityRef(ref, { defaultKind: 'group', defaultNamespace: 'default' });
  } catch {
    // What cannot be parsed is told by the caller, with the key.
    return undefined;
  }
}
