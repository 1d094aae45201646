import type { EnvironmentSummary, PillarSummary } from '@hexastyle/plugin-well-architected-common';
import { EnvironmentCell } from './environment-cell';
import styles from './environments.module.css';
import { PillarCell } from './pillar-cell';
import { ReportProblemNotice } from './report-problem-notice';

/**
 * Environment by pillar. The roles are spelled out because narrow screens lay the rows out as cards,
 * and a table that is not displayed as one loses its meaning for screen readers.
 */
export function EnvironmentsTable({ items }: { readonly items: readonly EnvironmentSummary[] }) {
  const pillars = pillarsOf(items);
  return (
    <table className={styles['table']} role="table" aria-label="Verdicts by environment and pillar">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            Environment
          </th>
          {pillars.map((pillar) => (
            <th key={pillar.id} role="columnheader" scope="col">
              {pillar.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <EnvironmentRow key={item.environment.name} item={item} columns={pillars.length} />
        ))}
      </tbody>
    </table>
  );
}

function EnvironmentRow({ item, columns }: { readonly item: EnvironmentSummary; readonly columns: number }) {
  const { environment, report } = item;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <EnvironmentCell {...item} />
      </th>
      {report.state === 'read' ? (
        report.pillars.map((pillar) => (
          <td key={pillar.id} role="cell">
            <PillarCell environment={environment.name} pillar={pillar} />
          </td>
        ))
      ) : (
        <td role="cell" className={styles['problem']} colSpan={Math.max(columns, 1)}>
          <ReportProblemNotice problem={report} />
        </td>
      )}
    </tr>
  );
}

/** Every report has all pillars in the same order; without any report there are no columns to name. */
function pillarsOf(items: readonly EnvironmentSummary[]): readonly PillarSummary[] {
  for (const { report } of items) {
    if (report.state === 'read') {
      return report.pillars;
    }
  }
  return [];
}
