import { join } from 'node:path';
import { readToken } from '../push/config';
import { pushDocuments } from '../push/push-documents';
import { describedTargets } from './described-targets';
import type { PushOptions } from './options';

/** Where the command runs and what it prints to. */
interface Surroundings {
  readonly directory: string;
  readonly print: (text: string) => void;
}

/** Runs `hexastyle push`. Rejects with `PushError`, or with `DescriptorError` or `EvidenceError` on unreadable input. */
export const pushCommand = async (options: PushOptions, { directory, print }: Surroundings): Promise<void> => {
  const token = readToken();
  const { root, targets } = describedTargets(directory, options.environment);
  const environments = targets.map(({ name }) => name);
  await pushDocuments({ portal: options.portal, environments, from: join(root, '.hexastyle'), token, print });
};
