import { Link } from '@backstage/ui';
import type { EnvironmentSummary } from '@hexastyle/plugin-well-architected-common';
import { AgeLabel } from '../time/age-label';
import styles from './environments.module.css';

/** Who and where an environment is, and how old what we know of it is. */
export function EnvironmentCell({ environment, report }: EnvironmentSummary) {
  return (
    <div className={styles['environment']}>
      <Link href={environment.name} variant="body-large" weight="bold">
        {environment.name}
      </Link>
      <Link href={`${environment.name}/history`} variant="body-small" aria-label={`History of ${environment.name}`}>
        History
      </Link>
      <dl className={styles['facts']}>
        <Fact name="Tier">{environment.tier}</Fact>
        <Fact name="Region">{environment.region}</Fact>
        <Fact name="Account">{environment.account}</Fact>
        <Fact name="Owner">{environment.owner}</Fact>
        {report.state === 'read' && (
          <>
            <Fact name="Commit">
              <code>{report.commit.slice(0, 10)}</code>
            </Fact>
            <Fact name="Judged">
              <AgeLabel iso={report.generatedAt} />
            </Fact>
          </>
        )}
      </dl>
      {report.state === 'read' && report.faults.length > 0 && (
        <span className={styles['faults']}>
          ✕ {report.faults.length} {report.faults.length === 1 ? 'fault' : 'faults'} at the gate
        </span>
      )}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
