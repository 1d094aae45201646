import type { Evidence } from '../report/report';
import type { AssemblyFacts, ResourceFact } from './facts';
import { indexOf, placeOf } from './index-of';
import { keysOfPath } from './keys-of-path';
import { lookUp, type Lookup } from './lookup';
import { onceFor } from './once-for';
import { shownValue } from './shown-value';
import { tagPropertyOf } from './tag-properties';
import { asReference, isObject, type TemplateValue } from './value';

type Scalar = string | number | boolean;
type ResourceEvidence = Extract<Evidence, { kind: 'resource' }>;

/** Every resource of one of the types, in the order of the assembly. */
export const resourcesOfType = (assembly: AssemblyFacts, ...types: readonly string[]): readonly ResourceFact[] => {
  const { byType } = indexOf(assembly);
  const [only, ...others] = types.filter((type) => byType.has(type));
  if (only === undefined) return [];
  return others.length === 0
    ? (byType.get(only) ?? [])
    : assembly.resources.filter((resource) => types.includes(resource.type));
};

const lookUpIn = ({ undecidedCondition }: ResourceFact, root: TemplateValue, path: string): Lookup =>
  undecidedCondition === undefined
    ? lookUp(root, path)
    : {
        kind: 'unresolved',
        expression: undecidedCondition,
        reason: `depends on the undecided condition ${undecidedCondition}`,
      };

/** The value at a dotted path below `Properties`. */
export const property = (resource: ResourceFact, path: string): Lookup => lookUpIn(resource, resource.properties, path);

/** The value of an attribute beside `Properties`, such as `DeletionPolicy`. */
export const attribute = (resource: ResourceFact, path: string): Lookup =>
  lookUpIn(resource, resource.attributes, path);

/** The property in which a resource keeps its tags. */
export const tagProperty = ({ type }: ResourceFact): string => tagPropertyOf(type) ?? 'Tags';

/** The value of the tag `key`, from the list form (`[{ Key, Value }]`) or the map form. */
export const tag = (resource: ResourceFact, key: string): Lookup => {
  const tags = property(resource, tagProperty(resource));
  if (tags.kind !== 'found') return tags;
  if (!Array.isArray(tags.value)) return lookUp(tags.value, key);
  const entries: readonly TemplateValue[] = tags.value;
  const entry = entries.find((each) => isObject(each) && each['Key'] === key);
  return entry === undefined ? { kind: 'absent' } : lookUp(entry, 'Value');
};

/** The resource that a value refers to (`Ref`, `Fn::GetAtt`, across stacks too), when it is in the assembly. */
export const follow = (assembly: AssemblyFacts, value: TemplateValue): ResourceFact | undefined => {
  const target = asReference(value);
  if (target === undefined) return undefined;
  return indexOf(assembly).byPlace.get(placeOf(target.stack, target.logicalId));
};

const observed = (resource: ResourceFact, path: string): Scalar | undefined => {
  const [root = ''] = keysOfPath(path);
  // Attributes such as `DeletionPolicy` are shown under their own name.
  const found = lookUp(Object.hasOwn(resource.attributes, root) ? resource.attributes : resource.properties, path);
  if (found.kind === 'absent') return undefined;
  return shownValue(path, found.kind === 'found' ? found.value : found.expression);
};

/** Where a resource is, as evidence says it. */
const placeIn = onceFor(
  ({ region, stack, logicalId, type, constructPath, source }: ResourceFact): ResourceEvidence => ({
    kind: 'resource',
    region,
    stack,
    logicalId,
    type,
    ...(constructPath !== undefined && { constructPath }),
    ...(source !== undefined && { source }),
  }),
);

/** Evidence that points at a resource and, when named, at one of its properties with the expected and the actual value. */
export const evidenceOf = (resource: ResourceFact, path?: string, expected?: Scalar): ResourceEvidence => {
  const actual = path === undefined ? undefined : observed(resource, path);
  return {
    ...placeIn(resource),
    ...(path !== undefined && { property: path }),
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
  };
};

/** How a sentence names a resource: by construct path, or by logical id where there is none. */
export const nameOf = (resource: ResourceFact): string => resource.constructPath ?? resource.logicalId;
