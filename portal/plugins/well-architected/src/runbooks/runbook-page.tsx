import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { usePageTitle } from '../environment/use-page-title';
import { RunbookContent } from './runbook-content';
import { RunbookProblemNotice } from './runbook-problem-notice';

/** One runbook; its name comes from the address. */
export function RunbookPage({ environment }: { readonly environment: string }) {
  const { runbook = '' } = useParams();
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(
    useCallback(() => api.runbooks.getRunbook(environment, runbook), [api, environment, runbook]),
  );
  const answer = loaded.kind === 'loaded' ? loaded.value : undefined;
  usePageTitle(`${environment} · ${answer?.state === 'read' ? answer.content.title : runbook}`);
  return (
    <LoadingState loaded={loaded} subject={`the runbook ${runbook}`}>
      {(answer) =>
        answer.state === 'read' ? (
          <RunbookContent environment={environment} runbook={answer.content} />
        ) : (
          <RunbookProblemNotice problem={answer} subject="runbook" />
        )
      }
    </LoadingState>
  );
}
