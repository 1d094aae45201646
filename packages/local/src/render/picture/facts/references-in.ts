/** Where a value of a template points: another resource of the assembly. */
export interface Reference {
  readonly stack: string;
  readonly logicalId: string;
}

const referenceOf = (value: object): Reference | undefined => {
  if (!('stack' in value) || !('logicalId' in value)) return undefined;
  const { stack, logicalId } = value;
  return typeof stack === 'string' && typeof logicalId === 'string' ? { stack, logicalId } : undefined;
};

/** Every resource that a value refers to, at any depth, also from within a text that is yet to be joined. */
export const referencesIn = (value: unknown): readonly Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  const reference = 'ref' in value && typeof value.ref === 'object' && value.ref !== null && referenceOf(value.ref);
  return reference ? [reference] : Object.values(value).flatMap(referencesIn);
};
