/** One thing wrong with one file, and the way out. */
export interface Fault {
  /** Relative to the repository's root, with forward slashes. */
  readonly file: string;
  /** 1-based; 0 when the fault belongs to a whole file or folder. */
  readonly line: number;
  /** The place in the file, `network.cidr`, where the fault is about one. */
  readonly field?: string;
  readonly problem: string;
  readonly fix: string;
}
