import { useContext } from 'react';
import { AgeLabel } from '../time/age-label';
import styles from './compare.module.css';
import { ComparisonContext } from './comparison-context';

/** Which two reports these are: the newest one of an environment is another one tomorrow. */
export function ComparedReportFacts() {
  const { base, head } = useContext(ComparisonContext);
  return (
    <dl className={styles['facts']}>
      {[
        { side: 'Base', report: base },
        { side: 'Head', report: head },
      ].map(({ side, report }) => (
        <div key={side}>
          <dt>{side}</dt>
          <dd>
            {report.environment} at <code>{report.commit.slice(0, 10)}</code>, judged{' '}
            <AgeLabel iso={report.generatedAt} />, {report.origin === 'disk' ? 'from this machine' : 'from CI'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
