/** A line of a Markdown document, and where it stands. */
export interface DocumentLine {
  readonly text: string;
  /** 1-based, in the file. */
  readonly number: number;
  /** The language of the code block that the line is in; `undefined` outside of one and on its fences. */
  readonly code: string | undefined;
}

/** The lines of a document. */
export const linesOf = (text: string): readonly DocumentLine[] => {
  let open: { readonly mark: string; readonly language: string } | undefined;
  return text.split('\n').map((line, index): DocumentLine => {
    const number = index + 1;
    const [, mark, language = ''] = /^\s*(```|~~~)\s*(\S*)/.exec(line) ?? [];
    if (mark === undefined) return { text: line, number, code: open?.language };
    if (open === undefined) open = { mark, language };
    else if (open.mark === mark) open = undefined;
    return { text: line, number, code: undefined };
  });
};
