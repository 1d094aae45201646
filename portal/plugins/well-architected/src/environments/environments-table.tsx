import type { EnvironmentSummary, PillarSummary } from '@hexastyle/plugin-well-architected-common';
import { CostCell } from './cost-cell';
import { EnvironmentCell } from './environment-cell';
import styles from './environments.module.css';
import { liveOf } from './live-of';
import { OperationsCell } from './operations-cell';
import { PillarCell } from './pillar-cell';
import { ReportProblemNotice } from './report-problem-notice';

/** Which columns there are besides the environment; those of which nobody knows anything are left out. */
interface Columns {
  readonly pillars: readonly PillarSummary[];
  readonly operations: boolean;
  readonly cost: boolean;
}

/**
 * Environment by pillar, operations and cost. The roles are spelled out because narrow screens lay the rows out as cards,
 * and a table that is not displayed as one loses its meaning for screen readers.
 */
export function EnvironmentsTable({ items }: { readonly items: readonly EnvironmentSummary[] }) {
  const columns = columnsOf(items);
  return (
    <table
      className={styles['table']}
      data-wide={columns.operations || columns.cost}
      role="table"
      aria-label="Verdicts by environment and pillar"
    >
      <thead role="rowgroup">
        <tr role="row">
          {headersOf(columns).map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) => (
          <EnvironmentRow key={item.environment.name} item={item} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function EnvironmentRow({ item, columns }: { readonly item: EnvironmentSummary; readonly columns: Columns }) {
  const { environment, report } = item;
  const live = liveOf(item);
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
        <td role="cell" className={styles['problem']} colSpan={Math.max(columns.pillars.length, 1)}>
          <ReportProblemNotice problem={report} />
        </td>
      )}
      {columns.operations && (
        <td role="cell">
          {live === undefined ? 'Nobody reads the account' : <OperationsCell environment={environment} live={live} />}
        </td>
      )}
      {columns.cost && (
        <td role="cell">
          <CostCell item={item} />
        </td>
      )}
    </tr>
  );
}

function columnsOf(items: readonly EnvironmentSummary[]): Columns {
  const operations = items.some((item) => liveOf(item) !== undefined);
  return {
    pillars: pillarsOf(items),
    operations,
    cost: operations || items.some(({ estimate }) => estimate !== undefined),
  };
}

function headersOf({ pillars, operations, cost }: Columns): readonly string[] {
  return [
    'Environment',
    ...(pillars.length === 0 ? ['Report'] : pillars.map(({ name }) => name)),
    ...(operations ? ['Operations'] : []),
    ...(cost ? ['Cost'] : []),
  ];
}

/** Every report has all pillars in the same order; without any report there are no pillars to name. */
function pillarsOf(items: readonly EnvironmentSummary[]): readonly PillarSummary[] {
  for (const { report } of items) {
    if (report.state === 'read') {
      return report.pillars;
    }
  }
  return [];
}
