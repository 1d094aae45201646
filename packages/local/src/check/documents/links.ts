import { linesOf } from '../../render/documents/document-line';

/** A link of a Markdown document. */
export interface Link {
  /** As written, without anchor; empty for a link into the same document. */
  readonly target: string;
  readonly anchor: string | undefined;
  /** 1-based. */
  readonly line: number;
}

const LINK = /\]\((?<target>[^()\s#]*)(?:#(?<anchor>[^()\s]*))?(?:\s+"[^"]*")?\)/g;

const isRelative = ({ target }: Link): boolean => !/^([a-z][a-z0-9+.-]*:|\/)/i.test(target);

/** The relative links and images of a text, outside of code. */
export const relativeLinks = (text: string): readonly Link[] =>
  linesOf(text)
    .filter(({ code }) => code === undefined)
    .flatMap(({ text: line, number }) =>
      [...line.replaceAll(/`[^`]*`/g, '').matchAll(LINK)].map(({ groups = {} }): Link => ({
        target: groups['target'] ?? '',
        anchor: groups['anchor'],
        line: number,
      })),
    )
    .filter(isRelative);
