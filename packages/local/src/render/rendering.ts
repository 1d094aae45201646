/** One document, or set of documents, and the program that renders it. */
export interface Rendering {
  /** What is being rendered, as a noun phrase for messages. */
  readonly name: string;
  /** The program below the repository's root, and its arguments. */
  readonly program: readonly [path: string, ...args: string[]];
  /**
   * Where it runs, below the repository's root.
   * @default - the root
   */
  readonly folder?: string;
  /**
   * Exit codes that are no failure.
   * @default [0]
   */
  readonly accepts?: readonly number[];
}
