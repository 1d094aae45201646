import { createStack, stackResources } from './cloudformation';
import type { Emulator } from './emulator';

/**
 * Tries each listed type alone. moto accepts what it does not model, and then the stack has no such resource; a
 * refusal or a resource means that there is a model. Returns one line per type that is listed and should not be.
 */
export const judgeList = async (
  emulator: Emulator,
  region: string,
  listed: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const type of listed) {
    const at = { name: `try-${type.replaceAll('::', '-')}`, region };
    const template = { Resources: { Tried: { Type: type, Properties: {} } } };
    const failure = await createStack(emulator, at, template);
    if (failure !== undefined || (await stackResources(emulator, at)).length > 0)
      faults.push(`${type} is listed as not modelled, and moto models it: take it off the list`);
    else if (!used.has(type)) faults.push(`${type} is listed as not modelled, and no template has it`);
  }
  return faults;
};
