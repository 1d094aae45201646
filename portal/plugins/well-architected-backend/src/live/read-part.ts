import type { Account, Answer } from '@hexastyle/live';
import {
  readAlarms,
  readBudgets,
  readCapacity,
  readCosts,
  readPipelines,
  readRecoveryPoints,
  readStacks,
} from '@hexastyle/live';
import type { LiveCosts, LivePart, LiveValues } from '@hexastyle/plugin-well-architected-common';

type PartReaders = { readonly [Part in LivePart]: (account: Account) => Promise<Answer<LiveValues[Part]>> };

const READERS: PartReaders = {
  alarms: async (account) => readAlarms.read(account),
  capacity: async (account) => readCapacity.read(account),
  costs: readMoney,
  pipelines: async (account) => readPipelines.read(account),
  recovery: async (account) => readRecoveryPoints.read(account),
  stacks: async (account) => readStacks.read(account),
};

/** Reads one part of an account. Never rejects: what goes wrong is a reason of the answer. */
export async function readPart<Part extends LivePart>(part: Part, account: Account): Promise<Answer<LiveValues[Part]>> {
  return READERS[part](account);
}

/** Cost Explorer and Budgets fail by themselves: either is worth showing alone. */
async function readMoney(account: Account): Promise<Answer<LiveCosts>> {
  const [costs, budgets] = await Promise.all([readCosts.read(account), readBudgets.read(account)]);
  if (costs.kind === 'unknown' && budgets.kind === 'unknown') {
    return { kind: 'unknown', reasons: [...costs.reasons, ...budgets.reasons] };
  }
  const value: LiveCosts = {
    ...(costs.kind !== 'unknown' && { costs: costs.value }),
    ...(budgets.kind !== 'unknown' && { budget: budgets.value[0] }),
  };
  const [first, ...rest] = [costs, budgets].flatMap((answer) => (answer.kind === 'read' ? [] : answer.reasons));
  const at = account.now().toISOString();
  return first === undefined ? { kind: 'read', at, value } : { kind: 'partial', at, value, reasons: [first, ...rest] };
}
