import type { EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import styles from './catalog.module.css';
import { EnvironmentsCardRow } from './environments-card-row';

interface EnvironmentsCardTableProps {
  /** In the order of the rows. */
  readonly names: readonly string[];
  readonly items: readonly EnvironmentSummary[];
}

/** One row an environment; a name that the portal does not know is a row that says so. */
export function EnvironmentsCardTable({ names, items }: EnvironmentsCardTableProps) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label="Environments">
        <thead>
          <tr>
            <th scope="col">Environment</th>
            <th scope="col">Claims</th>
            <th scope="col">Alarms firing</th>
            <th scope="col">Estimate a month</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <EnvironmentsCardRow
              key={name}
              name={name}
              item={items.find(({ environment }) => environment.name === name)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
