import { DescriptorError, readEnvironments, type Environment } from '@hexastyle/environment';
import { basename, dirname } from 'node:path';
import { findUpwards } from '../cli/find-root';

/**
 * The descriptor called like the folder of an assembly, in the platform repository around it; `undefined` when nothing there
 * describes it, or nothing readable: a comparison works for any CDK app, and its load is then not known.
 */
export const environmentAbove = (assembly: string): Environment | undefined => {
  const root = findUpwards(dirname(assembly), ['environments']);
  if (root === undefined) return undefined;
  try {
    return readEnvironments(root).find(({ name }) => name === basename(assembly));
  } catch (error) {
    if (error instanceof DescriptorError) return undefined;
    throw error;
  }
};
