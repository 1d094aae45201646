import { originsOf, type Origin } from './origins';
import type { OriginOf } from './find-resource';
import type { SourceOf } from './sources-in';
import type { ReadStack } from './stack-scope';

const NESTED = /\.NestedStack\/[^/]+\.NestedStackResource$/;

/** The construct path of each nested stack, from the path of its `AWS::CloudFormation::Stack` resource. */
const nestedPaths = (origins: ReadonlyMap<string, readonly Origin[]>): readonly string[] =>
  [...origins.values()]
    .flat()
    .flatMap(({ constructPath }) => (NESTED.test(constructPath) ? [constructPath.replace(NESTED, '')] : []));

const pathOf = (stack: ReadStack, origins: ReadonlyMap<string, readonly Origin[]>): string | undefined => {
  const own = stack.nesting.at(-1);
  const found =
    own === undefined ? undefined : (origins.get(own) ?? []).find(({ constructPath }) => NESTED.test(constructPath));
  return found?.constructPath.replace(NESTED, '');
};

/**
 * Finds origins for the resources of one stack. A nested stack's constructs lie below its own path; a top-level stack's do
 * not lie below any nested stack.
 */
export const originOf = (stack: ReadStack, sourceOf: SourceOf): OriginOf => {
  const origins = originsOf(stack.artifact.metadata, sourceOf);
  const own = pathOf(stack, origins);
  const foreign = nestedPaths(origins).filter((path) => own?.startsWith(`${path}/`) !== true && path !== own);
  const belongs = ({ constructPath }: Origin): boolean =>
    (own === undefined || constructPath.startsWith(`${own}/`)) &&
    !foreign.some((path) => constructPath.startsWith(`${path}/`));
  return (logicalId) => (origins.get(logicalId) ?? []).find(belongs);
};
