import type { Answer, Reason } from '@hexastyle/live';
import { wordsOfReason } from '@hexastyle/live';
import type { ReasonWords } from '@hexastyle/plugin-well-architected-common';

/** What is asked of AWS for the credentials of an account that `aws.accounts` has a role of. */
export const ASSUME_ROLE = 'sts:AssumeRole';

/** Of which account, and why the portal got no credentials of it, where it knows more than that it has none. */
interface Credentialed {
  readonly account: string;
  readonly failure: Reason | undefined;
}

/** Why an answer is not whole; empty when it is. */
export function reasonsOf(answer: Answer<unknown>, credentialed: Credentialed): readonly ReasonWords[] {
  return answer.kind === 'read' ? [] : answer.reasons.map((reason) => wordsOf(reason, credentialed));
}

function wordsOf(reason: Reason, { account, failure }: Credentialed): ReasonWords {
  if (reason.kind !== 'no-credentials') {
    return wordsOfReason(reason);
  }
  // With a code AWS has refused credentials that the portal had.
  const why = reason.code === undefined && failure !== undefined ? failure : reason;
  if (why.kind === 'permission-missing' && why.action === ASSUME_ROLE) {
    return {
      what: `permission ${ASSUME_ROLE} missing to read account ${account}`,
      wayOut: `allow it to the credentials of the portal's backend, and let the role in \`aws.accounts\` trust them, with the same external id`,
    };
  }
  return withoutAny(why) ? noCredentials(account, why) : wordsOfReason(why);
}

/** Backstage's own error, which is one without a name, says that no entry of the configuration is of this account. */
function withoutAny(why: Reason): boolean {
  return why.kind === 'no-credentials' || (why.kind === 'failed' && why.code === 'Error');
}

/** A portal has no person who signs in to AWS: it has a configuration. */
function noCredentials(account: string, why: Reason): ReasonWords {
  const code = why.kind === 'no-credentials' && why.code !== undefined ? ` (${why.code})` : '';
  return {
    what: `no credentials for account ${account}${code}`,
    wayOut: 'add the account to `aws.accounts` of the portal, or give its backend credentials of this account',
  };
}
