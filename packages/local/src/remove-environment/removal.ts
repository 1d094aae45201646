/** Something that stands in the way of a removal. */
export interface Block {
  /** `files`: the repository would be faulty without the environment. `account`: it stands in AWS, and a step takes it away. */
  readonly where: 'files' | 'account';
  readonly what: string;
  readonly wayOut: string;
}

/** A line that would lead nowhere. */
export interface Reference {
  readonly file: string;
  readonly line: number;
}

/** What removing an environment means. */
export interface Removal {
  readonly name: string;
  /** Its descriptor. */
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Lines that people wrote and that lead to its files. */
  readonly references: readonly Reference[];
  /** In their order, each with the document that has the commands. */
  readonly steps: readonly string[];
}
