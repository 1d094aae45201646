import type { EnvironmentDetail, JudgedClaim } from '@hexastyle/plugin-well-architected-common';
import { ReportProblemNotice } from '../environments/report-problem-notice';
import { ResourceClaims } from '../resources/resource-claims';
import styles from './component.module.css';

interface ComponentClaimsProps {
  readonly claims: readonly JudgedClaim[] | undefined;
  readonly report: EnvironmentDetail['report'];
  /** Of the inventory beside them. */
  readonly commit: string;
}

/** The claims whose evidence lies in the component's resources, each leading to its proof; or why they are not known. */
export function ComponentClaims({ claims, report, commit }: ComponentClaimsProps) {
  if (report.state !== 'read') {
    return <ReportProblemNotice problem={report} />;
  }
  return (
    <>
      {report.content.commit !== commit && (
        <p role="note" className={styles['quiet']}>
          The claims are of another commit, <code>{report.content.commit.slice(0, 10)}</code>.
        </p>
      )}
      {claims === undefined || claims.length === 0 ? (
        <p className={styles['quiet']}>No claim names a resource of the component.</p>
      ) : (
        <ResourceClaims claims={claims} open />
      )}
    </>
  );
}
