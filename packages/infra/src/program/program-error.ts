/** Wrong usage or unreadable input: `message` is for the user and says the way out. The program exits with 2. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}
