import { resolve } from '../intrinsics/resolve';
import { exportKey, type Pending } from '../intrinsics/scope';
import { isRecord, recordAt, textAt } from './record';
import type { ReadStack } from './stack-scope';

type Export = readonly [key: string, value: Pending];

/** Stack exports, by the region that can import them. */
const stackExports = ({ scope }: ReadStack): readonly Export[] =>
  Object.values(scope.outputs).flatMap((output): readonly Export[] => {
    if (!isRecord(output) || !isRecord(output['Export'])) return [];
    const name = resolve(output['Export']['Name'], scope);
    return typeof name === 'string' ? [[exportKey(scope.region, name), { raw: output['Value'], scope }]] : [];
  });

/** What the CDK copies between regions through parameters: readable anywhere by the parameter's path. */
const crossRegionExports = ({ scope }: ReadStack): readonly Export[] =>
  Object.values(scope.resources)
    .filter((resource) => textAt(resource, 'Type') === 'Custom::CrossRegionExportWriter')
    .flatMap((writer) => Object.entries(recordAt(recordAt(recordAt(writer, 'Properties'), 'WriterProps'), 'exports')))
    .map(([name, raw]) => [exportKey(undefined, name), { raw, scope }]);

/** Every export of an assembly. */
export const exportsOf = (stacks: readonly ReadStack[]): readonly Export[] =>
  stacks.flatMap((stack) => [...stackExports(stack), ...crossRegionExports(stack)]);
