import { environmentNames, type Environment } from '@hexastyle/environment';
import type { Answer, StackResource } from '@hexastyle/live';
import { isAbsent, type Absent, type AssemblyFacts, type LiveFacts } from '../facts';
import { liveFacts, standing } from './live-facts';

/** Asks the account of an environment for the stacks and alarms of its assembly. Never rejects: what fails is unread. */
export const readLive = async (
  environment: Environment | Absent,
  assembly: AssemblyFacts,
  observedAt: string,
): Promise<LiveFacts> => {
  if (isAbsent(environment)) return { observedAt, resources: [], unread: [{ reason: environment.absent }] };
  // Only who reads an account pays for loading what can.
  const { openAccount, readAlarms, readStackResources, readStacks, wordsOfReason } = await import('@hexastyle/live');
  const account = openAccount(environment);
  const stacks = await readStacks.read(account, assembly.stacks);
  const alarms = await readAlarms.read(account);
  const proving = (stacks.kind === 'unknown' ? [] : stacks.value).filter((stack) => standing(stack) === undefined);
  const resources = new Map<string, Answer<readonly StackResource[]>>();
  for (const stack of proving) resources.set(stack.name, await readStackResources.read(account, stack));
  const answers = {
    stacks,
    resources,
    alarms,
    alarmPrefix: environmentNames(environment).prefix,
    wordsOf: (reason: Parameters<typeof wordsOfReason>[0]) => wordsOfReason(reason).what,
  };
  return liveFacts(assembly, answers, observedAt);
};
