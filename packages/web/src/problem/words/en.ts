import type { Formatter } from '../../i18n/formatter';

interface Told {
  /** What the API says, which is English. */
  readonly detail: string;
  /** How long to wait, where the API says so. */
  readonly seconds: number | undefined;
}

const asTold: (told: Told, formatter: Formatter) => string = ({ detail }) => detail;

/** The texts of this page, and the problems of the API by the end of their type. Those that are not here are told as the API tells them. */
export const en = {
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  'out-of-order': 'The service is not available right now. Try again in a moment.',
  unreadable: 'The server gave an answer that this page does not understand. Reload the page and try again.',
  'signed-out': 'Your session has ended. Sign in to go on.',
  'wrong-credentials': asTold,
  'passkey-refused': asTold,
  'wrong-password': asTold,
  'untrusted-origin': asTold,
  'not-found': asTold,
  'email-taken': asTold,
  'limit-reached': asTold,
  'webhook-disabled': asTold,
  'link-expired': asTold,
  'body-too-large': asTold,
  'invalid-input': asTold,
  'weak-password': asTold,
  'too-many-requests': asTold,
  'too-many-attempts': asTold,
  'internal-error': asTold,
};
