/** When a person wrote something: a clock that is ahead of ours does not win against everybody until then. */
export function editTime(editedAt: string | undefined, now: Date): Date {
  const said = editedAt === undefined ? now : new Date(editedAt);
  return said < now ? said : now;
}
