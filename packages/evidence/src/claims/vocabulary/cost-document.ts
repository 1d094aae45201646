import type { Environment } from '@hexastyle/environment';
import type { Facts } from '../../facts/facts';
import { onceForFile } from '../../facts/once-for-file';
import type { Evidence } from '../../report/report';
import type { Finding } from '../claim';
import { withEnvironment, withRepository } from './require-facts';
import { sectionsOf } from './sections-of';
import { tableRows } from './table-rows';

/** The loads of a descriptor, in the order of the columns of the document. */
export const LOADS = ['low', 'expected', 'high'] as const;

/** `docs/cost/<environment>.md`, as `npx hexastyle cost --format markdown` writes it. */
export interface CostDocument {
  readonly path: string;
  readonly text: string;
  /** What stands below a heading of the second level; empty where there is none. */
  readonly section: (anchor: string) => string;
  /** The rows of the tables below a heading of the second level. */
  readonly rows: (anchor: string) => readonly (readonly string[])[];
  readonly evidence: (anchor?: string) => Evidence;
}

const documentAt = onceForFile((text, path): CostDocument => {
  const sections = new Map(sectionsOf(text).map((each) => [each.anchor, each.text]));
  const section = (anchor: string): string => sections.get(anchor) ?? '';
  return {
    path,
    text,
    section,
    rows: (anchor) => tableRows(section(anchor)),
    evidence: (anchor) => ({ kind: 'document', path, ...(anchor !== undefined && { anchor }) }),
  };
});

/** US dollars of a cell: `at least 156.59`, `&lt; 0.01`. Not a number where it holds none. */
export const usdIn = (cell: string | undefined): number => {
  const [, amount] = /^(?:at least |&lt; )?(\d+(?:\.\d+)?)$/.exec(cell ?? '') ?? [];
  return Number(amount ?? Number.NaN);
};

/** Evaluates against the cost document of the environment; without one nothing of it is met. */
export const withCostDocument = (
  facts: Facts,
  evaluate: (document: CostDocument, environment: Environment) => Finding,
): Finding =>
  withEnvironment(facts, (environment) =>
    withRepository(facts, (repository) => {
      const path = `docs/cost/${environment.name}.md`;
      const document = documentAt(repository, path);
      return document === undefined
        ? { kind: 'not-met', reason: `${path} does not exist.`, evidence: [{ kind: 'document', path }] }
        : evaluate(document, environment);
    }),
  );
