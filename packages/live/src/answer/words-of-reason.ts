import type { Reason } from './reason';

/** A reason for a page: what is so, and the way out; both without a full stop. */
export interface ReasonWords {
  readonly what: string;
  readonly wayOut: string;
}

type Of<Kind extends Reason['kind']> = Extract<Reason, { kind: Kind }>;
type Words = { readonly [Kind in Reason['kind']]: (reason: Of<Kind>) => ReasonWords };

const AGAIN = 'ask again in a few minutes';

const WORDS: Words = {
  'no-credentials': ({ code }) =>
    code === undefined
      ? { what: 'no credentials', wayOut: 'sign in to AWS, for example with `aws sso login`, or set AWS_PROFILE' }
      : { what: `no credentials that AWS takes (${code})`, wayOut: 'sign in to AWS again' },
  'permission-missing': ({ action, region }) => ({
    what: `permission ${action} missing`,
    wayOut: `allow ${action} in ${region}, as the operator role does, to the role that reads`,
  }),
  'wrong-account': ({ expected, actual }) => ({
    what: `wrong account: the credentials are of ${actual}, the descriptor says ${expected}`,
    wayOut: `use credentials of ${expected}, or correct \`account\` in the descriptor`,
  }),
  'stack-not-deployed': ({ stack, region }) => ({
    what: `stack ${stack} not deployed in ${region}`,
    wayOut: 'deploy it as docs/deploying.md says',
  }),
  'not-found': ({ what, region }) => ({
    what: `${what} not found in ${region}`,
    wayOut: 'deploy the stack that it belongs to',
  }),
  throttled: ({ action, region }) => ({ what: `${action} throttled in ${region}`, wayOut: AGAIN }),
  'timed-out': ({ action, region }) => ({ what: `${action} timed out in ${region}`, wayOut: AGAIN }),
  unreachable: ({ endpoint, code }) => ({
    what: `endpoint ${endpoint} unreachable (${code})`,
    wayOut: 'look at the network, the proxy and AWS_ENDPOINT_URL',
  }),
  unsupported: ({ action, region }) => ({
    what: `${action} unsupported by the endpoint in ${region}`,
    wayOut: 'ask AWS itself: unset AWS_ENDPOINT_URL',
  }),
  'too-little-data': ({ action }) => ({ what: `too little data yet for ${action}`, wayOut: 'wait a day or two' }),
  'too-much-data': ({ action, pages }) => ({
    what: `more than ${pages} pages of ${action}: the rest is not shown`,
    wayOut: 'see the rest in the console of AWS',
  }),
  failed: ({ action, code }) => ({
    what: `${action} failed (${code})`,
    wayOut: `look ${code} up in the AWS documentation`,
  }),
};

const wordsFor = <Kind extends Reason['kind']>(kind: Kind, reason: Of<Kind>): ReasonWords => WORDS[kind](reason);

/** The words of a reason: `permission cloudwatch:DescribeAlarms missing`, and how it is given. */
export const wordsOfReason = (reason: Reason): ReasonWords => wordsFor(reason.kind, reason);
