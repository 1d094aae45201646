/** Whether two values of records say the same. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const ones = new Map<string, unknown>(Object.entries(one));
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    ones.size === others.size && [...ones].every(([key, value]) => others.has(key) && isEqual(value, others.get(key)))
  );
}
