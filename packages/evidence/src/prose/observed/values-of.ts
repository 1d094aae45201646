import type { AssemblyFacts } from '../../facts/facts';
import { property, resourcesOfType } from '../../facts/query';
import { valueShown } from '../../render/markdown/tables/shown';
import { agrees, differs, unknown, type Answer } from '../said';

/** Every resource of a type must have this value at a path; `actual` words the first that does not. */
export const everyIs = (
  assembly: AssemblyFacts,
  { type, path, said }: { readonly type: string; readonly path: string; readonly said: string | number },
): Answer => {
  const resources = resourcesOfType(assembly, type);
  if (resources.length === 0) return differs(`the assembly has no ${type}`);
  const values = resources.map((each) => property(each, path));
  if (values.some(({ kind }) => kind === 'unresolved')) return unknown(`${path} is known at deployment only`);
  const texts = [
    ...new Set(values.map((each) => (each.kind === 'found' ? valueShown(assembly, each.value) : 'not set'))),
  ];
  return texts.every((text) => text === String(said))
    ? agrees(`${path} is ${said}`)
    : differs(`${path} is ${texts.join(' and ')}, not ${said}`);
};
