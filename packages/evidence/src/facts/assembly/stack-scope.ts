import { EvidenceError } from '../../evidence-error';
import type { Budget } from '../intrinsics/budget';
import type { Choices, Pending, Scope } from '../intrinsics/scope';
import type { AskedChoices } from './asked-choices';
import type { Choice, State } from './choices-of';
import { nestedTemplates } from './nested-templates';
import { recordAt, textAt } from './record';
import type { StackArtifact } from './read-artifacts';
import type { Template } from './template';

/** Nested stacks may nest; deeper than this is a loop. */
const DEEPEST_NESTED_STACK = 8;

/** One stack, or nested stack, whose template was read. */
export interface ReadStack {
  readonly scope: Scope;
  readonly artifact: StackArtifact;
  /** Logical ids from the top-level stack down to this nested stack; empty for a top-level stack. */
  readonly nesting: readonly string[];
  readonly children: readonly ReadStack[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** What of this stack the assembly does not show: `the template of the nested stack Cache`. */
  readonly hidden: readonly string[];
}

/** What the stacks of one assembly share. */
export interface Shared {
  /** May be filled once every stack is read. */
  readonly exports: ReadonlyMap<string, Pending>;
  readonly budget: Budget;
  /** What parameters choose; stacks that it does not name rest. `undecided` when nobody is to know. */
  readonly state: State | 'undecided';
  readonly asked: AskedChoices;
  /** Reads the template of a file. */
  readonly read: (file: string) => Template;
}

interface Opening {
  readonly artifact: StackArtifact;
  /** What facts call the top-level stack. */
  readonly title: string;
  /** The template that is opened, and those that it is nested in. */
  readonly files: readonly [string, ...string[]];
  readonly nesting: readonly string[];
  readonly parent: { readonly scope: () => Scope; readonly parameters: Readonly<Record<string, unknown>> } | undefined;
  readonly shared: Shared;
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

const refuseLoop = ({ files, nesting, title }: Opening): void => {
  const [file, ...above] = files;
  if (!above.includes(file) && nesting.length <= DEEPEST_NESTED_STACK) return;
  throw new EvidenceError('nested-too-deep', {
    where: file,
    problem: `its stack ${[title, ...nesting].join('/')} is nested in itself, or deeper than ${DEEPEST_NESTED_STACK} levels`,
    fix: 'Synthesize the assembly again; do not judge an assembly that you do not trust',
  });
};

const openChildren = (opening: Opening, template: Template, scope: () => Scope): ReadonlyMap<string, ReadStack> => {
  const { artifact, nesting, files } = opening;
  return new Map(
    [...nestedTemplates(artifact.directory, template.resources)].map(([logicalId, file]) => {
      const parameters = recordAt(recordAt(recordAt(template.resources, logicalId), 'Properties'), 'Parameters');
      const child = openStack({
        ...opening,
        files: [file, ...files],
        nesting: [...nesting, logicalId],
        parent: { scope, parameters },
      });
      return [logicalId, child];
    }),
  );
};

const hiddenIn = ({ resources, writers }: Template, children: ReadonlyMap<string, ReadStack>): readonly string[] => [
  ...writers.map((writer) => `what ${writer} writes`),
  ...Object.entries(resources)
    .filter(([id, resource]) => textAt(resource, 'Type') === 'AWS::CloudFormation::Stack' && !children.has(id))
    .map(([id]) => `the template of the nested stack ${id}`),
];

const settingOf = (stack: string, choices: Template['choices'], { state, asked }: Shared): Choices => {
  if (state === 'undecided') return new Map();
  const resting = [...choices].map(([name, { rest }]) => [name, rest] as const);
  return asked.of(new Map([...resting, ...(state.get(stack) ?? [])]));
};

const openStack = (opening: Opening): ReadStack => {
  const { artifact, title, nesting, files, shared } = opening;
  refuseLoop(opening);
  const template = shared.read(files[0]);
  shared.budget.template(title, Object.keys(template.resources).length);
  const children = openChildren(opening, template, () => scope);
  const stack = [title, ...nesting].join('/');
  const { choices, resources, conditions, mappings, outputs } = template;
  const scope: Scope = {
    ...{ resources, conditions, mappings, outputs },
    stack,
    stackName: nesting.length === 0 ? artifact.name : undefined,
    account: artifact.account,
    region: artifact.region,
    parameters: lateBound(opening.parent),
    nested: new Map([...children].map(([logicalId, child]) => [logicalId, child.scope])),
    choices: settingOf(stack, choices, shared),
    exports: shared.exports,
    budget: shared.budget,
  };
  return { scope, artifact, nesting, choices, children: [...children.values()], hidden: hiddenIn(template, children) };
};

/** Reads a stack's template and those of its nested stacks. `title` is unique within the assembly. */
export const readStack = (artifact: StackArtifact, title: string, shared: Shared): ReadStack =>
  openStack({ artifact, title, files: [artifact.templateFile], nesting: [], parent: undefined, shared });

/** A stack and everything nested in it. */
export const flatten = (stack: ReadStack): readonly ReadStack[] => [stack, ...stack.children.flatMap(flatten)];
