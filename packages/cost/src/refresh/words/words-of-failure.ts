import type { Failure } from '../facts/failure';

interface FailureWords {
  readonly what: string;
  readonly wayOut: string;
}

const wordsOf = (failure: Failure): FailureWords => {
  switch (failure.kind) {
    case 'no-credentials':
      return {
        what: 'there are no credentials',
        wayOut: 'Sign in to AWS, as with `aws sso login`, or set AWS_PROFILE',
      };
    case 'credentials-refused':
      return { what: `AWS does not take the credentials (${failure.code})`, wayOut: 'Sign in to AWS again' };
    case 'permission-missing':
      return {
        what: `the permission ${failure.action} is missing`,
        wayOut: `Allow ${failure.action} on all resources to whoever runs this`,
      };
    case 'throttled':
      return { what: `${failure.action} is throttled`, wayOut: 'Try again in a few minutes' };
    case 'timed-out':
      return { what: `${failure.action} did not answer in time`, wayOut: 'Try again in a few minutes' };
    case 'unreachable':
      return {
        what: `the endpoint cannot be reached (${failure.code})`,
        wayOut: 'Look at the network, the proxy and AWS_ENDPOINT_URL',
      };
    case 'failed':
      return {
        what: `${failure.action} failed (${failure.code})`,
        wayOut: `Look ${failure.code} up in the AWS documentation`,
      };
  }
};

/** Why no price was renewed, and the way out. */
export const wordsOfFailure = (failure: Failure): string => {
  const { what, wayOut } = wordsOf(failure);
  return `The AWS Price List API: ${what}. Nothing was written. ${wayOut}.`;
};
