import type { Components } from 'react-markdown';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { anchoredHeadings } from './anchored-headings';
import { CodeBlock } from './code-block';
import { DocumentContext } from './document-context';
import { MarkdownLink } from './markdown-link';
import styles from './markdown.module.css';

const REMARK = [remarkGfm];
const REHYPE = [anchoredHeadings];

/** The page has a heading of its own, so that those of a document stand one level lower. */
const COMPONENTS: Components = {
  a: ({ href, children }) => <MarkdownLink href={href}>{children}</MarkdownLink>,
  // An image is a request to whoever is named in it. Its words are enough.
  img: ({ alt }) => <>{alt}</>,
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }) => (
    <div className={styles['table']} tabIndex={0} role="region" aria-label="Table">
      <table>{children}</table>
    </div>
  ),
  h1: ({ id, children }) => (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  ),
  h2: ({ id, children }) => (
    <h3 id={id} tabIndex={-1}>
      {children}
    </h3>
  ),
  h3: ({ id, children }) => (
    <h4 id={id} tabIndex={-1}>
      {children}
    </h4>
  ),
};

interface MarkdownTextProps {
  readonly text: string;
  /** The document that it is from, from the repository's root. */
  readonly file: string;
}

/** Markdown that nobody needs to trust: HTML in it is left out, images are words, and links lead to known places only. */
export function MarkdownText({ text, file }: MarkdownTextProps) {
  return (
    <DocumentContext.Provider value={file}>
      <ReactMarkdown
        className={styles['text'] ?? ''}
        remarkPlugins={REMARK}
        rehypePlugins={REHYPE}
        components={COMPONENTS}
        skipHtml
        // The link's own component decides; here nothing is to be lost of what it decides on.
        transformLinkUri={(href) => href}
      >
        {text}
      </ReactMarkdown>
    </DocumentContext.Provider>
  );
}
