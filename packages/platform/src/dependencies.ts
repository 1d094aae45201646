import { VERSIONS } from './versions';

/** The version of every package of this repository: they are released together. */
export const OWN_VERSION = '0.0.0';

type ThirdParty = keyof typeof VERSIONS;
type Own = `@hexastyle/${string}` | 'app';

/** Writes the `dependencies` of a manifest: each name with its range from the table of versions. */
export function dependencies(...names: readonly (ThirdParty | Own)[]): Record<string, string> {
  const ranges: Record<string, string> = VERSIONS;
  return Object.fromEntries([...names].sort().map((name) => [name, ranges[name] ?? OWN_VERSION]));
}
