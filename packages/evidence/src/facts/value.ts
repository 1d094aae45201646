/** Where an intrinsic points: another resource of the assembly. `attribute` is `Ref` for the resource's own id. */
export interface ResourceReference {
  readonly ref: { readonly stack: string; readonly logicalId: string; readonly attribute: string };
}

/**
 * A value of a template after intrinsics were resolved as far as they can be.
 * What points at a resource is a `ResourceReference`; what cannot be resolved stays an intrinsic object (`{ "Ref": ... }`,
 * `{ "Fn::...": ... }`): see `isUnresolved`.
 */
export type TemplateValue =
  string | number | boolean | undefined | readonly TemplateValue[] | { readonly [key: string]: TemplateValue };

export type TemplateObject = Readonly<Record<string, TemplateValue>>;

export const isList = (value: TemplateValue): value is readonly TemplateValue[] => Array.isArray(value);

export const isObject = (value: TemplateValue): value is TemplateObject =>
  typeof value === 'object' && !Array.isArray(value);

/** Most values that claims ask about have many keys: the second ends the search. */
const onlyKey = (value: TemplateValue): string | undefined => {
  if (!isObject(value)) return undefined;
  let only: string | undefined;
  for (const key in value) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only;
};

/** True for an intrinsic that no fact resolves. A claim that meets one says `unknown`, never `met`. */
export const isUnresolved = (value: TemplateValue): boolean => {
  const key = onlyKey(value);
  return key !== undefined && (key === 'Ref' || key.startsWith('Fn::'));
};

/** The reference that a value is, or `undefined` when it is anything else. */
export const asReference = (value: TemplateValue): ResourceReference['ref'] | undefined => {
  // Most values have no such key, which is told sooner than that it is the only one.
  const target = isObject(value) ? value['ref'] : undefined;
  if (target === undefined || !isObject(target) || onlyKey(value) !== 'ref') return undefined;
  const { stack, logicalId, attribute } = target;
  const complete = typeof stack === 'string' && typeof logicalId === 'string' && typeof attribute === 'string';
  return complete ? { stack, logicalId, attribute } : undefined;
};
