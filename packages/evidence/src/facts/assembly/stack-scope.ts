import type { Pending, Scope } from '../intrinsics/scope';
import { nestedTemplates } from './nested-templates';
import { recordAt } from './record';
import type { StackArtifact } from './stack-artifacts';
import { readTemplate, type Template } from './template';

/** Nested stacks may nest; deeper than this is a loop. */
const DEEPEST_NESTED_STACK = 8;

/** One stack, or nested stack, whose template was read. */
export interface ReadStack {
  readonly scope: Scope;
  readonly artifact: StackArtifact;
  /** Logical ids from the top-level stack down to this nested stack; empty for a top-level stack. */
  readonly nesting: readonly string[];
  readonly children: readonly ReadStack[];
}

interface Opening {
  readonly artifact: StackArtifact;
  readonly file: string;
  readonly nesting: readonly string[];
  readonly parent: { readonly scope: () => Scope; readonly parameters: Readonly<Record<string, unknown>> } | undefined;
  readonly exports: ReadonlyMap<string, Pending>;
}

const lateBound = (parent: Opening['parent']): ReadonlyMap<string, Pending> =>
  new Map(
    Object.entries(parent?.parameters ?? {}).map(([name, raw]) => [
      name,
      {
        raw,
        get scope(): Scope {
          // The parent's scope holds this one, so it exists only once both are built.
          return (parent as NonNullable<Opening['parent']>).scope();
        },
      },
    ]),
  );

const openChildren = (opening: Opening, template: Template, scope: () => Scope): ReadonlyMap<string, ReadStack> => {
  const { artifact, nesting, exports } = opening;
  if (nesting.length >= DEEPEST_NESTED_STACK) return new Map();
  return new Map(
    [...nestedTemplates(artifact.directory, template.resources)].map(([logicalId, file]) => {
      const parameters = recordAt(recordAt(recordAt(template.resources, logicalId), 'Properties'), 'Parameters');
      const child = openStack({
        artifact,
        file,
        nesting: [...nesting, logicalId],
        parent: { scope, parameters },
        exports,
      });
      return [logicalId, child];
    }),
  );
};

const openStack = (opening: Opening): ReadStack => {
  const { artifact, nesting, exports } = opening;
  const template = readTemplate(opening.file);
  const children = openChildren(opening, template, () => scope);
  const scope: Scope = {
    ...template,
    stack: [artifact.name, ...nesting].join('/'),
    account: artifact.account,
    region: artifact.region,
    parameters: lateBound(opening.parent),
    nested: new Map([...children].map(([logicalId, child]) => [logicalId, child.scope])),
    exports,
  };
  return { scope, artifact, nesting, children: [...children.values()] };
};

/** Reads a stack's template and those of its nested stacks. `exports` may be filled later. */
export const readStack = (artifact: StackArtifact, exports: ReadonlyMap<string, Pending>): ReadStack =>
  openStack({ artifact, file: artifact.templateFile, nesting: [], parent: undefined, exports });

/** A stack and everything nested in it. */
export const flatten = (stack: ReadStack): readonly ReadStack[] => [stack, ...stack.children.flatMap(flatten)];
