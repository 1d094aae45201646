import { anchorsOf } from './anchors';

/** A heading of the second level and what stands below it. */
export interface Section {
  readonly anchor: string;
  readonly text: string;
}

/** The sections of a Markdown text, in order; lines of code that look like headings do not count. */
export const sectionsOf = (markdown: string): readonly Section[] => {
  const hidden = markdown.replaceAll(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, (code) => code.replaceAll(/^#/gm, '-'));
  return hidden
    .split(/^(?=## )/m)
    .filter((part) => part.startsWith('## '))
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { anchor: anchorsOf(title)[0] ?? '', text: lines.join('\n') };
    });
};
