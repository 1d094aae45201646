import { Problem } from '../problems/problem';
import { parseEntityTags } from './entity-tags';
import type { Versioned } from './route';

/** Every version costs an attempt. Nobody has read more of them than this at once. */
const MAX_VERSIONS = 8;

/**
 * The versions that a change is meant for, of which one has to stand; undefined means whatever stands.
 * RFC 9110, 13.1.1: weak ETags never match.
 *
 * @throws Problem `version-required`, `version-mismatch` or `invalid-input`
 */
export function versionsToMatch(versioned: Versioned | undefined, header: string): readonly string[] | undefined {
  if (versioned !== 'write' && versioned !== 'write-optional') return undefined;
  if (header === '') {
    if (versioned === 'write') throw new Problem('version-required');
    return undefined;
  }
  const tags = parseEntityTags(header);
  if (tags === undefined) throw notValid('Send ETags in quotes, as they were read, such as "42".');
  if (tags === '*') return undefined;
  if (tags.length > MAX_VERSIONS) throw notValid(`Send at most ${MAX_VERSIONS} ETags.`);
  const versions = tags.filter(({ isWeak }) => !isWeak).map(({ version }) => version);
  if (versions.length === 0) throw new Problem('version-mismatch');
  return versions;
}

/** Makes a change for the first of the versions that stands: a store compares one version and changes in one statement. */
export async function matchOneOf<T>(
  versions: readonly string[] | undefined,
  change: (ifMatch: string | undefined) => Promise<T>,
): Promise<T> {
  const [first, ...others] = versions ?? [];
  try {
    return await change(first);
  } catch (error) {
    if (others.length === 0 || !(error instanceof Problem) || error.code !== 'version-mismatch') throw error;
    return matchOneOf(others, change);
  }
}

function notValid(detail: string): Problem {
  return new Problem('invalid-input', { detail, errors: [{ detail, parameter: 'If-Match' }] });
}
