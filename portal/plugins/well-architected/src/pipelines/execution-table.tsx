import type { Commit, PipelineExecution } from '@hexastyle/plugin-well-architected-common';
import { ExternalLink } from '../live/external-link';
import { LocalTime } from '../time/local-time';
import styles from './pipelines.module.css';
import { sayDuration } from './say-duration';
import { StatusBadge } from './status-badge';

interface ExecutionTableProps {
  readonly pipeline: string;
  /** Newest first. */
  readonly executions: readonly PipelineExecution[];
}

/** The newest executions of a pipeline. */
export function ExecutionTable({ pipeline, executions }: ExecutionTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles['scroll']} role="region" aria-label={`Executions of ${pipeline}`} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Started</th>
            <th scope="col">Status</th>
            <th scope="col">Duration</th>
            <th scope="col">Commits</th>
          </tr>
        </thead>
        <tbody>
          {executions.map((execution) => (
            <tr key={execution.id}>
              <th scope="row">
                {execution.startedAt === undefined ? 'Not known' : <LocalTime iso={execution.startedAt} />}
              </th>
              <td>
                <StatusBadge status={execution.status} />
              </td>
              <td>{durationOf(execution)}</td>
              <td>
                {execution.commits.map((commit, index) => (
                  <CommitLine key={index} commit={commit} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The last change of one that runs is not its end. */
function durationOf({ status, startedAt, changedAt }: PipelineExecution): string {
  if (status === 'InProgress' || status === 'Stopping') {
    return 'Still running';
  }
  return startedAt === undefined || changedAt === undefined ? 'Not known' : sayDuration(startedAt, changedAt);
}

function CommitLine({ commit: { id, summary, url } }: { readonly commit: Commit }) {
  return (
    <div>
      <ExternalLink href={url}>
        <code>{id.slice(0, 10)}</code>
      </ExternalLink>{' '}
      {summary}
    </div>
  );
}
