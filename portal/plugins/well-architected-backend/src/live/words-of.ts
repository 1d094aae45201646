import type { Answer, Reason } from '@hexastyle/live';
import { wordsOfReason } from '@hexastyle/live';
import type { ReasonWords } from '@hexastyle/plugin-well-architected-common';

/** A portal has no person who signs in to AWS: it has a configuration. */
function wordsOf(reason: Reason, account: string): ReasonWords {
  if (reason.kind !== 'no-credentials') {
    return wordsOfReason(reason);
  }
  const code = reason.code === undefined ? '' : ` (${reason.code})`;
  return {
    what: `no credentials for account ${account}${code}`,
    wayOut: 'add the account to `aws.accounts` of the portal, or give its backend credentials of this account',
  };
}

/** Why an answer is not whole; empty when it is. */
export function reasonsOf(answer: Answer<unknown>, account: string): readonly ReasonWords[] {
  return answer.kind === 'read' ? [] : answer.reasons.map((reason) => wordsOf(reason, account));
}
