import type { Resource } from './resource';

type Target = Pick<Resource, 'stack' | 'logicalId'>;

const isReference = (value: object, { stack, logicalId }: Target): boolean => {
  const ref: unknown = 'ref' in value ? value.ref : undefined;
  return (
    typeof ref === 'object' &&
    ref !== null &&
    'stack' in ref &&
    ref.stack === stack &&
    'logicalId' in ref &&
    ref.logicalId === logicalId
  );
};

/** Whether a reference to the resource lies anywhere within a value. */
export const refersTo = (value: unknown, target: Target): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return isReference(value, target) || Object.values(value).some((part) => refersTo(part, target));
};
