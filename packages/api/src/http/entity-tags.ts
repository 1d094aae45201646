/** One validator of a condition. A weak one says "about the same", which is no ground for a change. */
export interface EntityTag {
  readonly isWeak: boolean;
  readonly version: string;
}

const TAG = String.raw`(W/)?"([\x21\x23-\x7e\x80-\xff]*)"`;
const LIST = new RegExp(String.raw`^[\s,]*(?:${TAG}\s*(?:,[\s,]*|$))+$`);

/** The strong ETag of a version. RFC 9110, 8.8.3. */
export function entityTag(version: string): string {
  return `"${version}"`;
}

/**
 * The value of If-Match or If-None-Match: ETags in quotes, separated by commas, or `*` for whatever there is.
 *
 * @returns undefined when it is neither
 */
export function parseEntityTags(value: string): '*' | readonly EntityTag[] | undefined {
  if (value.trim() === '*') return '*';
  if (!LIST.test(value)) return undefined;
  return [...value.matchAll(new RegExp(TAG, 'g'))].map(([, weak, version = '']) => ({
    isWeak: weak !== undefined,
    version,
  }));
}

/**
 * Whether If-None-Match names a version. RFC 9110, 13.1.2: weak comparison. A value that cannot be read is no reason to
 * keep the answer back.
 */
export function namesVersion(header: string, version: string): boolean {
  const tags = header === '' ? [] : (parseEntityTags(header) ?? []);
  return tags === '*' || tags.some((tag) => tag.version === version);
}
