import type { FaultCode } from '../problems/fault-code';

export interface UnreadableOptions {
  /** The file of an archive, the program or the value that the message names. */
  readonly about?: string;
  readonly cause?: unknown;
}

/** A file that is not what it was taken for, or holds more than is taken. The message is meant for the person who chose it. */
export class Unreadable extends Error {
  readonly about: string | undefined;

  constructor(
    readonly code: FaultCode | 'too-large',
    message: string,
    { about, cause }: UnreadableOptions = {},
  ) {
    super(message, { cause });
    this.name = 'Unreadable';
    this.about = about;
  }
}
