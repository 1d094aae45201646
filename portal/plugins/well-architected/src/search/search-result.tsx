import type { ResultHighlight, SearchDocument } from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { Link } from 'react-router-dom';
import { VerdictBadge } from '../verdicts/verdict-badge';
import { foundDocument } from './found-document';
import styles from './search.module.css';

interface SearchResultProps {
  readonly result?: SearchDocument;
  readonly highlight?: ResultHighlight;
}

/** A claim or a section of a runbook that was found: of which environment, how it was judged, and where it is. */
export function SearchResult({ result, highlight }: SearchResultProps) {
  if (result === undefined) {
    return null;
  }
  const { environment, verdict } = foundDocument(result);
  return (
    <article className={styles['result']}>
      <Link className={styles['title']} to={result.location}>
        <Text field="title" result={result} highlight={highlight} />
      </Link>
      <p className={styles['marks']}>
        {verdict !== undefined && <VerdictBadge verdict={verdict} />}
        {environment !== undefined && <span>{environment}</span>}
      </p>
      <p className={styles['text']}>
        <Text field="text" result={result} highlight={highlight} />
      </p>
    </article>
  );
}

interface TextProps {
  readonly field: 'title' | 'text';
  readonly result: SearchDocument;
  readonly highlight: ResultHighlight | undefined;
}

function Text({ field, result, highlight }: TextProps) {
  const marked = highlight?.fields[field];
  return highlight === undefined || marked === undefined ? (
    <>{result[field]}</>
  ) : (
    <HighlightedSearchResultText text={marked} preTag={highlight.preTag} postTag={highlight.postTag} />
  );
}
