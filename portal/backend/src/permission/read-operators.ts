import type { Config } from '@backstage/config';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The groups of `permission.hexastyle.operators`, or `undefined` where the key is absent and everybody may do everything.
 * Throws with the key's path when it is empty or holds what is no group.
 */
export function readOperators(config: Config): readonly string[] | undefined {
  const refs = config.getOptionalStringArray('permission.hexastyle.operators');
  if (refs?.length === 0) {
    throw new Error(
      'permission.hexastyle.operators is empty, so nobody could run a drill. Name a group, such as group:default/platform-team.',
    );
  }
  return refs?.map(readGroup);
}

function readGroup(ref: string, index: number): string {
  const entity = parsedRef(ref);
  if (entity?.kind.toLowerCase() !== 'group') {
    throw new Error(
      `permission.hexastyle.operators[${index}] is "${ref}"; write the entity ref of a group, such as group:default/platform-team.`,
    );
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
