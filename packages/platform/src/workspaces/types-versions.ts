/**
 * The `typesVersions` of a manifest with these `exports`: the types of every entry but the first, for compilers that do
 * not read `exports`.
 */
export function typesVersions(exports: unknown): Record<string, unknown> {
  if (!isObject(exports)) return {};
  const entries = Object.entries(exports)
    .filter(([name]) => name !== '.')
    .map(([name, entry]) => [relative(name), typesOf(entry)] as const)
    .filter(([, types]) => types !== undefined);
  return { typesVersions: { '*': Object.fromEntries(entries.map(([name, types]) => [name, [types]])) } };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const relative = (path: string): string => path.replace(/^\.\//, '');

const typesOf = (entry: unknown): string | undefined => {
  const file = isObject(entry) ? entry['types'] : entry;
  return typeof file === 'string' ? relative(file) : undefined;
};
