import { resolve } from '../intrinsics/resolve';
import { exportKey, outputKey, type Pending } from '../intrinsics/scope';
import { isRecord, recordAt, textAt } from './record';
import type { ReadStack } from './stack-scope';

type Export = readonly [key: string, value: Pending];

/** Stack exports, by the region that can import them. */
const stackExports = ({ scope }: ReadStack): readonly Export[] =>
  Object.values(scope.outputs).flatMap((output): readonly Export[] => {
    if (!isRecord(output) || !isRecord(output['Export'])) return [];
    const name = resolve(output['Export']['Name'], scope);
    return typeof name === 'string'
      ? [[exportKey(scope.account, scope.region, name), { raw: output['Value'], scope }]]
      : [];
  });

/** What the CDK copies between regions through parameters: readable anywhere by the parameter's path. */
const crossRegionExports = ({ scope }: ReadStack): readonly Export[] =>
  Object.values(scope.resources)
    .filter((resource) => textAt(resource, 'Type') === 'Custom::CrossRegionExportWriter')
    .flatMap((writer) => Object.entries(recordAt(recordAt(recordAt(writer, 'Properties'), 'WriterProps'), 'exports')))
    .map(([name, raw]) => [exportKey(scope.account, undefined, name), { raw, scope }]);

/** What `Fn::GetStackOutput` reads of a stack by its name: every output, exported or not. */
const namedOutputs = ({ scope }: ReadStack): readonly Export[] =>
  scope.stackName === undefined
    ? []
    : Object.entries(scope.outputs).flatMap(([name, output]): readonly Export[] =>
        isRecord(output) ? [[outputKey(scope, name), { raw: output['Value'], scope }]] : [],
      );

/** Every export of an assembly. What two stacks export under one name is nobody's: CloudFormation would refuse the second. */
export const exportsOf = (stacks: readonly ReadStack[]): ReadonlyMap<string, Pending> => {
  const exports = new Map<string, Pending>();
  const doubled = new Set<string>();
  for (const [key, value] of stacks.flatMap((stack) =>
    [stackExports, crossRegionExports, namedOutputs].flatMap((of) => of(stack)),
  )) {
    if (exports.has(key)) doubled.add(key);
    exports.set(key, value);
  }
  for (const key of doubled) exports.delete(key);
  return exports;
};
