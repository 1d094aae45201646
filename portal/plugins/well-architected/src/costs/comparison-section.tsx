import type { CostDay, Inventory } from '@hexastyle/plugin-well-architected-common';
import { FigureSection } from '../figures/figure-section';
import { FigureTable } from '../figures/figure-table';
import styles from '../figures/figures.module.css';
import type { ComparedCost } from './compare-with-estimate';
import { compareWithEstimate } from './compare-with-estimate';
import { sayError, sayPlace, sayRange } from './comparison-words';
import { saySum } from './say-sum';
import { sayUsd } from './say-usd';

interface ComparisonSectionProps {
  readonly estimate: Inventory['estimate'];
  readonly days: readonly CostDay[];
  readonly at: string;
}

/** How far the estimate is from what was paid, in all and by component. */
export function ComparisonSection({ estimate, days, at }: ComparisonSectionProps) {
  const found = compareWithEstimate(estimate, days, at);
  if (found === undefined) {
    return (
      <FigureSection title="Estimate against actual costs">
        <p className={styles['quiet']}>No whole day of the last 30 cost anything: there is nothing to compare yet.</p>
      </FigureSection>
    );
  }
  const { total, components, from, to } = found;
  return (
    <FigureSection title="Estimate against actual costs">
      <p className={styles['verdict']}>{sayVerdict(total)}</p>
      <p className={styles['quiet']}>
        {found.days === 1 ? `The one whole day ${to}` : `${found.days} whole days from ${from} to ${to}`}. The estimate
        is of a month of 730 hours and is scaled to as many days; the error is the estimate at the expected load less
        what was paid, in parts of what was paid. The newest day may lack hours that AWS has not counted yet.
      </p>
      <FigureTable
        label="Estimate and actual costs by component"
        columns={[
          { label: 'Component' },
          { label: 'Paid', numeric: true },
          { label: 'Expected', numeric: true },
          { label: 'Error', numeric: true },
          { label: 'Low to high', numeric: true },
          { label: 'Paid is' },
        ]}
        rows={[...components.map(toRow), { ...toRow(total), key: 'total', total: true }]}
      />
    </FigureSection>
  );
}

function toRow(cost: ComparedCost) {
  const { name, actual, estimated } = cost;
  const expected = estimated === undefined ? '–' : saySum(estimated, 'expected');
  return {
    key: `component ${name}`,
    cells: [name, sayUsd(actual), expected, sayError(cost), sayRange(cost), sayPlace(cost)],
  };
}

function sayVerdict(total: ComparedCost): string {
  const expected = total.estimated === undefined ? 'nothing' : saySum(total.estimated, 'expected');
  return `Paid ${sayUsd(total.actual)}, estimated ${expected}: an error of ${sayError(total)}. ${sayPlace(total)}.`;
}
