/** One line of a Markdown text, and whether it is, or lies in, a block of code. */
export interface MarkdownLine {
  readonly text: string;
  readonly code: boolean;
}

/** What stands below one heading of the second level. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly MarkdownLine[];
}

/** The sections of a text. What stands before the first one belongs to none. */
export function sectionsOf(markdown: string): readonly Section[] {
  const sections: { heading: string; lines: MarkdownLine[] }[] = [];
  for (const line of linesOf(markdown)) {
    const heading = line.code ? undefined : /^##\s+(.+?)\s*#*$/.exec(line.text)?.[1];
    if (heading === undefined) {
      sections.at(-1)?.lines.push(line);
    } else {
      sections.push({ heading, lines: [] });
    }
  }
  return sections;
}

function linesOf(markdown: string): readonly MarkdownLine[] {
  let fence: string | undefined;
  return markdown.split(/\r?\n/).map((text) => {
    const mark = /^\s*(```|~~~)/.exec(text)?.[1];
    const code = fence !== undefined || mark !== undefined;
    if (mark !== undefined) {
      fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    }
    return { text, code };
  });
}
