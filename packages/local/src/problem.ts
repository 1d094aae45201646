/** Something the user can mend: `message` says what is wrong and where, `remedy` what to do. Printed without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One line for the user, whatever was thrown. */
export const describeProblem = (thrown: unknown): string => {
  if (thrown instanceof Problem) return `${thrown.message} ${thrown.remedy}`.trim();
  return thrown instanceof Error ? thrown.message : String(thrown);
};
