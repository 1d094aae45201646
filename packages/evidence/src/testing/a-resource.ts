import type { ResourceFact } from '../facts/facts';
import type { ResourceReference, TemplateObject } from '../facts/value';

/**
 * One resource of the stack `data` in us-east-1. Its logical id is the last part of its type unless `changes` says otherwise,
 * its construct path is `/Test/<logicalId>` and its source `packages/infra/src/test.ts:1`.
 */
export const aResource = (
  type: string,
  properties: TemplateObject = {},
  changes: Partial<ResourceFact> = {},
): ResourceFact => {
  const logicalId = changes.logicalId ?? type.split('::').at(-1) ?? type;
  return {
    region: 'us-east-1',
    stack: 'data',
    logicalId,
    type,
    constructPath: `/Test/${logicalId}`,
    source: { file: 'packages/infra/src/test.ts', line: 1 },
    properties,
    attributes: {},
    ...changes,
  };
};

/** The resolved value of a `Ref` to a resource, or of `Fn::GetAtt` when `attribute` is given. */
export const aReferenceTo = (
  { stack, logicalId }: ResourceFact,
  attribute = 'Ref',
): ResourceReference & TemplateObject => ({
  ref: { stack, logicalId, attribute },
});

/** A value that no fact resolves. */
export const UNRESOLVED = { Ref: 'SomeParameter' } as const;
