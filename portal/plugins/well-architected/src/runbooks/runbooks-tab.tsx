import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { useMemo } from 'react';
import { Route, Routes } from 'react-router-dom';
import { DrillPage } from '../drills/drill-page';
import { SourceContext } from '../evidence/source-context';
import { RunbookList } from './runbook-list';
import { RunbookPage } from './runbook-page';
import { UnknownRunbookPage } from './unknown-runbook-page';

/** The runbooks of an environment, each of them whole, and the drills that somebody ran. */
export function RunbooksTab({ detail: { environment, report, sourceUrl } }: { readonly detail: EnvironmentDetail }) {
  const commit = report.state === 'read' ? report.content.commit : 'unknown';
  const place = useMemo(() => ({ template: sourceUrl, commit }), [sourceUrl, commit]);
  return (
    <SourceContext.Provider value={place}>
      <Routes>
        <Route index element={<RunbookList environment={environment.name} />} />
        <Route path=":runbook" element={<RunbookPage environment={environment.name} />} />
        <Route path=":runbook/drills/:id" element={<DrillPage environment={environment.name} />} />
        <Route path="*" element={<UnknownRunbookPage environment={environment.name} />} />
      </Routes>
    </SourceContext.Provider>
  );
}
