import type { Deed } from './operation';

export type TagDeed = Extract<Deed, { kind: 'rename-tag' | 'delete-tag' }>;

/** Whether a deed is done to a tag, and so to all habits that have it. */
export function isOfTag<Done extends Deed>(deed: Done): deed is Done & TagDeed {
  return deed.kind === 'rename-tag' || deed.kind === 'delete-tag';
}

/** Tags of a habit that has the tag of the deed, as the server leaves them: one that has the new name already, in whatever case, has it once. */
export function tagsAfter(deed: TagDeed, tags: readonly string[]): string[] {
  if (deed.kind === 'delete-tag') return tags.filter((tag) => tag !== deed.name);
  const { name, newName } = deed;
  return tags
    .filter((tag) => tag === name || tag.toLowerCase() !== newName.toLowerCase())
    .map((tag) => (tag === name ? newName : tag));
}
