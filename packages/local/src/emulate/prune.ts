import { z } from 'zod';
import { referencesIn } from './references';
import type { EmulatedStack, Template, TemplateResource } from './template';

/** Why a resource is not deployed: its type is not modelled, or it refers to a resource that is not there. */
export interface Removed {
  readonly id: string;
  readonly type: string;
  /** The logical id or the export that it would need. @default - its own type is the reason */
  readonly because?: string;
}

/** A stack without what cannot be modelled. */
export interface PrunedStack extends EmulatedStack {
  readonly removed: readonly Removed[];
}

const exportSchema = z.object({ Export: z.object({ Name: z.string() }) });

const exportsOf = (outputs: Template['Outputs'], kept: (value: unknown) => boolean): readonly string[] =>
  Object.values(outputs ?? {}).flatMap((output) => {
    const { data } = exportSchema.safeParse(output);
    return data === undefined || kept(output) ? [] : [data.Export.Name];
  });

/** Finds what has to go, until nothing that is left refers to something gone. */
const findGone = (
  template: Template,
  unmodelled: ReadonlySet<string>,
  lostExports: ReadonlySet<string>,
): ReadonlyMap<string, Removed> => {
  const gone = new Map<string, Removed>();
  const reasonAgainst = (resource: TemplateResource): string | undefined => {
    const { ids, imports } = referencesIn(resource);
    return ids.find((id) => gone.has(id)) ?? imports.find((name) => lostExports.has(name));
  };
  for (const [id, { Type: type }] of Object.entries(template.Resources))
    if (unmodelled.has(type)) gone.set(id, { id, type });
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const [id, resource] of Object.entries(template.Resources)) {
      const because = gone.has(id) ? undefined : reasonAgainst(resource);
      if (because !== undefined) gone.set(id, { id, type: resource.Type, because });
    }
  }
  return gone;
};

/** Takes the resources of these types, and what refers to them in any stack, out of stacks in order of deployment. */
export const pruneStacks = (
  stacks: readonly EmulatedStack[],
  unmodelled: ReadonlySet<string>,
): readonly PrunedStack[] => {
  const lostExports = new Set<string>();
  return stacks.map((stack) => {
    const { template } = stack;
    const gone = findGone(template, unmodelled, lostExports);
    const isWhole = (value: unknown): boolean => {
      const { ids, imports } = referencesIn(value);
      return !ids.some((id) => gone.has(id)) && !imports.some((id) => lostExports.has(id));
    };
    for (const lost of exportsOf(template.Outputs, isWhole)) lostExports.add(lost);
    const resources = Object.entries(template.Resources).filter(([id]) => !gone.has(id));
    const outputs = Object.entries(template.Outputs ?? {}).filter(([, output]) => isWhole(output));
    const left = { ...template, Resources: Object.fromEntries(resources), Outputs: Object.fromEntries(outputs) };
    return { ...stack, template: left, removed: [...gone.values()] };
  });
};
