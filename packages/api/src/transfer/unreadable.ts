/** A file that is not what it was taken for. The message is meant for the person who chose it. */
export class Unreadable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'Unreadable';
  }
}
