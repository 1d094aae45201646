import type { Fault } from '@hexastyle/environment';
import type { Vocabulary } from '../words/vocabulary';
import { linesOf } from './document-line';
import { fillLine } from './fill-line';
import { moveLinks } from './move-links';

/** A document for one environment. */
export interface FilledDocument {
  readonly text: string;
  readonly faults: readonly Fault[];
}

interface Template {
  /** Relative to the repository's root. */
  readonly source: string;
  readonly text: string;
  readonly environment: string;
  readonly vocabulary: Vocabulary;
}

/** The first line of every rendered document begins so. */
export const RENDERED_MARK = '<!-- Rendered from ';

/** Fills in a document's placeholders and moves its links to where it will be. */
export const fillDocument = ({ source, text, environment, vocabulary }: Template): FilledDocument => {
  const filled = linesOf(text).map((line) => ({ line, ...fillLine(line, vocabulary) }));
  const body = filled.map(({ line, text: each }) =>
    line.code === undefined ? moveLinks(each, source, environment) : each,
  );
  return {
    text: [`${RENDERED_MARK}${source} for ${environment}: edit that, and run npx projen. -->`, '', ...body].join('\n'),
    faults: filled.flatMap(({ line, faults }) =>
      faults.map((fault) => ({ ...fault, file: source, line: line.number })),
    ),
  };
};
