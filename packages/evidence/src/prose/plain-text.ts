import type { CodeSpan } from './sentence';

/** Links, images and emphasis as the words that a reader sees; what is set as code stays marked by backticks. */
const visible = (markdown: string): string =>
  markdown
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|__/g, '');

/** The words of a piece of Markdown, and where code is in them. */
export const plainText = (markdown: string): { readonly text: string; readonly codes: readonly CodeSpan[] } => {
  const codes: CodeSpan[] = [];
  let text = '';
  for (const [index, part] of visible(markdown).trim().split('`').entries()) {
    if (index % 2 === 1 && part !== '') codes.push({ from: text.length, to: text.length + part.length, text: part });
    text += part;
  }
  return { text, codes };
};
