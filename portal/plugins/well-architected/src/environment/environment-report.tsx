import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { BestPracticesContext } from '../claims/best-practices-context';
import { PillarsTab } from '../claims/pillars-tab';
import { ReportProblemNotice } from '../environments/report-problem-notice';
import { SourceContext } from '../evidence/source-context';

/** The newest report of an environment, or why there is none. */
export function EnvironmentReport({ report, sourceUrl, bestPractices }: EnvironmentDetail) {
  const commit = report.state === 'read' ? report.content.commit : 'unknown';
  const place = useMemo(() => ({ template: sourceUrl, commit }), [sourceUrl, commit]);
  if (report.state !== 'read') {
    return <ReportProblemNotice problem={report} />;
  }
  return (
    <SourceContext.Provider value={place}>
      <BestPracticesContext.Provider value={bestPractices}>
        <PillarsTab report={report.content} />
      </BestPracticesContext.Provider>
    </SourceContext.Provider>
  );
}
