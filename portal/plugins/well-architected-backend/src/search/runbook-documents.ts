import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { Runbook } from '@hexastyle/plugin-well-architected-common';
import { sectionsOf } from '../runbooks/sections-of';
import { anchorOf } from './anchor-of';

/** A section of a runbook of one environment, as search finds it. */
export interface RunbookDocument extends IndexableDocument {
  readonly environment: string;
  readonly runbook: string;
}

/** The sections of a runbook. What leads to an alarm's section names the alarm, since that is in its text. */
export function runbookDocuments(environment: string, { name, title, text }: Runbook): readonly RunbookDocument[] {
  const taken = new Map<string, number>();
  return sectionsOf(text).map(({ heading, lines }) => ({
    title: `${title}: ${heading}`,
    text: lines
      .map((line) => line.text)
      .join('\n')
      .trim(),
    location: `/environments/${environment}/runbooks/${name}#${anchorOf(heading, taken)}`,
    environment,
    runbook: name,
  }));
}
