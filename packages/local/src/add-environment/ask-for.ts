import { proposalFor, type AdditionRequest } from '@hexastyle/environment';
import type { Terminal } from './terminal';

const IDENTITY = [
  ['name', 'Name', undefined],
  ['tier', 'Tier: development, staging or production', 'development'],
  ['account', 'AWS account, 12 digits', undefined],
] as const;

const PROPOSED = [
  ['region', 'Region'],
  ['drRegion', 'Region of recovery'],
  ['owner', 'Owner'],
  ['cidr', 'Network'],
  ['email', 'E-mail for alarms'],
  ['budget', 'Budget, US dollars a month'],
] as const;

/** Whether something is missing that nobody can propose. */
export const isIncomplete = (request: AdditionRequest): boolean =>
  IDENTITY.some(([field]) => request[field] === undefined);

/** Asks for everything that the request does not say, each question with what is proposed. */
export const askFor = async (root: string, request: AdditionRequest, { ask }: Terminal): Promise<AdditionRequest> => {
  let known = request;
  for (const [field, question, proposal] of IDENTITY) {
    if (known[field] === undefined) known = { ...known, [field]: await ask(question, proposal) };
  }
  for (const [field, question] of PROPOSED) {
    if (known[field] !== undefined) continue;
    // Asked anew each time: the region of recovery follows the region that was just chosen.
    const proposal = proposalFor(root, known)[field];
    known = { ...known, [field]: await ask(question, proposal?.toString()) };
  }
  return known;
};
