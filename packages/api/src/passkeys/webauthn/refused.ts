/** Why an authenticator's answer is not accepted. For whoever reads the code or a test: callers learn only that it was not. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
