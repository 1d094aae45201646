import { Alert } from '@backstage/ui';
import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { BestPracticesContext } from '../claims/best-practices-context';
import { ReportProblemNotice } from '../environments/report-problem-notice';
import { CoverageView } from './coverage-view';

/** How the newest report answers the questions of the framework, or why nothing is known of it. */
export function CoverageTab({ detail: { report, bestPractices } }: { readonly detail: EnvironmentDetail }) {
  if (report.state !== 'read') {
    return <ReportProblemNotice problem={report} />;
  }
  const { claims, coverage } = report.content;
  const { practices, pillars, questions } = coverage;
  if (practices === undefined || pillars === undefined) {
    return (
      <Alert
        status="info"
        icon
        title="This report has no coverage"
        description={
          <>
            It was written before reports told how each best practice is answered. <code>npm run evidence</code> writes
            one that does.
          </>
        }
      />
    );
  }
  return (
    <BestPracticesContext.Provider value={bestPractices}>
      <CoverageView pillars={pillars} practices={practices} questions={questions} claims={claims} />
    </BestPracticesContext.Provider>
  );
}
