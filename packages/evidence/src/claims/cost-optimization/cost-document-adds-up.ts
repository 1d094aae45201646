import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { LOADS, usdIn, withCostDocument, type CostDocument } from '../vocabulary/cost-document';
import { notMet } from '../vocabulary/require-facts';
import { tableRows } from '../vocabulary/table-rows';

/** What rounding each amount to a cent may hide. */
const CENT = 0.01;

interface Sum {
  readonly name: string;
  /** Its three amounts, as the document has them. */
  readonly written: readonly string[];
  /** The rows that it is the sum of. */
  readonly parts: readonly (readonly string[])[];
}

const sumCheck = (document: CostDocument, { name, written, parts }: Sum, anchor: string): Check => {
  const wrong = LOADS.find((_, index) => {
    const sum = parts.reduce((total, row) => total + usdIn(row.at(index - LOADS.length)), 0);
    const said = usdIn(written[index]);
    return !(Math.abs(sum - said) <= CENT * (parts.length + 1));
  });
  const evidence = document.evidence(anchor);
  return wrong === undefined
    ? holds(evidence)
    : fails(`${name} of ${document.path} is not the sum of its parts at the ${wrong} load`, evidence);
};

/** The rows of each component below `## Resources`; one that costs nothing has none. */
const resourcesOf = (document: CostDocument): ReadonlyMap<string, readonly (readonly string[])[]> =>
  new Map(
    document
      .section('resources')
      .split(/^(?=### )/m)
      .map((part) => [/^### (.+)$/m.exec(part)?.[1]?.trim() ?? '', tableRows(part)]),
  );

const check = (document: CostDocument): readonly Check[] => {
  const rows = document.rows('components');
  const total = rows.find(([name]) => name === 'Total');
  const components = rows.filter((row) => row !== total);
  const resources = resourcesOf(document);
  if (total === undefined)
    return [fails(`${document.path} has no total of its components`, document.evidence('components'))];
  return [
    sumCheck(document, { name: 'The total', written: total.slice(1), parts: components }, 'components'),
    ...components.map(([name = '', ...written]) => {
      const parts = resources.get(name) ?? [];
      return allOf(sumCheck(document, { name, written, parts }, parts.length > 0 ? name : 'components'));
    }),
  ];
};

export const costDocumentAddsUp: Claim = {
  id: 'cost-document-adds-up',
  pillar: 'cost-optimization',
  section: 'Cost Documentation',
  principles: ['Measure overall efficiency', 'Analyze and attribute expenditure'],
  statement:
    'The cost document has what every resource costs a month, and the sums of components and total are those of their parts at all three loads.',
  bestPractices: ['COST06-BP01', 'COST05-BP03'],
  fix: 'Run `npx projen`, which writes docs/cost anew.',
  evaluate: (facts) =>
    withCostDocument(facts, (document) =>
      conclude(check(document), {
        met: 'Every sum is that of its parts.',
        none: notMet('The document has no component.'),
        strength: 'declared',
      }),
    ),
};
