import type { Part } from './graph';
import { partsMeantBy } from './parts-meant-by';

/** The functions that a value means, also those that it means by an alias. */
export const functionsMeantBy = (parts: readonly Part[], asker: Part, value: unknown): readonly Part[] => [
  ...partsMeantBy(parts, asker, value, ['AWS::Lambda::Function']),
  ...partsMeantBy(parts, asker, value, ['AWS::Lambda::Alias']).flatMap((alias) =>
    partsMeantBy(parts, alias, alias.resource.properties['FunctionName'], ['AWS::Lambda::Function']),
  ),
];
