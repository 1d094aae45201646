/** Why an authenticator's answer is not accepted. For the log: callers learn only that it was not. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
