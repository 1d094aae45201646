import type { EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { sumVerdicts } from '../verdicts/sum-verdicts';
import { sayCounts, toneOf } from '../verdicts/verdict-counts';
import styles from './catalog.module.css';
import { PagesAddress } from './pages-address';
import { sayAlarms } from './say-alarms';
import { sayEstimate } from './say-estimate';

interface EnvironmentsCardRowProps {
  readonly name: string;
  /** Absent when no descriptor has the name. */
  readonly item: EnvironmentSummary | undefined;
}

/** What is known of one environment, in one line. */
export function EnvironmentsCardRow({ name, item }: EnvironmentsCardRowProps) {
  const address = useContext(PagesAddress);
  if (item === undefined) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={3}>
          The portal knows no environment of this name. Correct the annotation hexastyle.dev/environments, or describe
          it in environments/{name}.yaml.
        </td>
      </tr>
    );
  }
  const firing = item.live?.alarms?.firing ?? 0;
  return (
    <tr>
      <th scope="row">
        <Link className={styles['link']} to={`${address}/${name}`}>
          {name}
        </Link>
      </th>
      <td>
        <Claims report={item.report} />
      </td>
      <td data-tone={firing > 0 ? 'danger' : 'neutral'}>{sayAlarms(item.live)}</td>
      <td>{sayEstimate(item.estimate)}</td>
    </tr>
  );
}

function Claims({ report }: Pick<EnvironmentSummary, 'report'>) {
  if (report.state !== 'read') {
    return (
      <>
        ? {report.reason} To mend it: <code>{report.fix}</code>
      </>
    );
  }
  const counts = sumVerdicts(report.pillars);
  return (
    <span className={styles['counts']} data-tone={toneOf(counts)}>
      {sayCounts(counts)}
    </span>
  );
}
