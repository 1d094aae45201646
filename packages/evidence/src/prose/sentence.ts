/** A path, a name or a key that the author set as code. Offsets are those of `text`. */
export interface CodeSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One sentence of a hand-written mapping: an item of a list, a row of a table or a sentence of a paragraph. */
export interface Sentence {
  /** 1-based line in the file. */
  readonly line: number;
  /** Its words, without marks of Markdown. */
  readonly text: string;
  readonly codes: readonly CodeSpan[];
  /** Headings above it, highest first, without their numbers. */
  readonly headings: readonly string[];
  /** The bold line above its list, `Files` of `**Files**:`; absent where there is none. */
  readonly list: string | undefined;
  readonly kind: 'item' | 'row' | 'prose' | 'principle';
}
