import type { StoredReport, Verdict } from '@hexastyle/plugin-well-architected-common';
import { sayInstant } from '../time/say-instant';
import { VERDICT_WORDS } from '../verdicts/verdict-words';
import styles from './history.module.css';

interface VerdictTableProps {
  /** Newest first. */
  readonly reports: readonly StoredReport[];
  readonly verdicts: readonly Verdict[];
}

/** The numbers that the chart draws. */
export function VerdictTable({ reports, verdicts }: VerdictTableProps) {
  return (
    // Focusable, so that the keyboard can scroll it.
    <div className={styles['scroll']} role="region" aria-label="Verdicts by report" tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Judged</th>
            <th scope="col">Commit</th>
            {verdicts.map((verdict) => (
              <th key={verdict} scope="col">
                {VERDICT_WORDS[verdict].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                <time dateTime={report.generatedAt}>{sayInstant(report.generatedAt)}</time>
              </th>
              <td>
                <code>{report.commit.slice(0, 10)}</code>
              </td>
              {verdicts.map((verdict) => (
                <td key={verdict}>{report.verdicts[verdict]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
