/** What a part of a template refers to, by logical id, and which exports of other stacks it imports. */
export interface References {
  readonly ids: readonly string[];
  readonly imports: readonly string[];
}

const IN_SUB = /\$\{([^!${}.]+)(?:\.[^{}]*)?\}/g;

const ownReferences = (name: string, value: unknown): References => {
  if (name === 'DependsOn') return { ids: [value].flat().filter((id) => typeof id === 'string'), imports: [] };
  const text = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  if (typeof text !== 'string') return NONE;
  if (name === 'Ref') return { ids: [text], imports: [] };
  if (name === 'Fn::GetAtt') return { ids: text.split('.').slice(0, 1), imports: [] };
  if (name === 'Fn::ImportValue') return { ids: [], imports: [text] };
  if (name === 'Fn::Sub') return { ids: [...text.matchAll(IN_SUB)].flatMap(([, id]) => id ?? []), imports: [] };
  return NONE;
};

const NONE: References = { ids: [], imports: [] };

const join = (all: readonly References[]): References => ({
  ids: all.flatMap(({ ids }) => ids),
  imports: all.flatMap(({ imports }) => imports),
});

/** Every reference anywhere in a value: a resource that waits for another (`DependsOn`) refers to it too. */
export const referencesIn = (value: unknown): References => {
  if (typeof value !== 'object' || value === null) return NONE;
  if (Array.isArray(value)) return join(value.map(referencesIn));
  return join(Object.entries(value).flatMap(([name, inner]) => [ownReferences(name, inner), referencesIn(inner)]));
};
