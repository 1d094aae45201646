import type { CostComparison, InventorySum } from '@hexastyle/plugin-well-architected-common';
import { saySum } from '../costs/say-sum';
import styles from './compare.module.css';
import { sayChange } from './say-change';

interface CostTableProps {
  readonly cost: Extract<CostComparison, { readonly state: 'compared' }>;
  /** The names of base and head. */
  readonly sides: readonly [string, string];
  readonly labelledBy: string;
}

/** The cost of both sides at the expected load, by component and as a whole. */
export function CostTable({ cost: { base, head, difference, components }, sides, labelledBy }: CostTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles['costs']} role="region" aria-label="Costs side by side" tabIndex={0}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Component</th>
            {sides.map((side, index) => (
              <th key={index} scope="col">
                {side}
              </th>
            ))}
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {components.map((each) => (
            <tr key={each.name}>
              <th scope="row">{each.name}</th>
              <td>{sumWords(each.base)}</td>
              <td>{sumWords(each.head)}</td>
              <td>{sayChange((each.head?.usd.expected ?? 0) - (each.base?.usd.expected ?? 0))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td>{sumWords(base)}</td>
            <td>{sumWords(head)}</td>
            <td>{sayChange(difference.expected)}</td>
          </tr>
        </tfoot>
      </table>
      {base.unpriced + head.unpriced > 0 && (
        <p className={styles['quiet']}>Something in it has no known price: the differences are of what has one.</p>
      )}
    </div>
  );
}

function sumWords(sum: InventorySum | undefined): string {
  return sum === undefined ? 'none' : saySum(sum, 'expected');
}
