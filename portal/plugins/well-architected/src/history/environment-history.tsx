import { useApi } from '@backstage/core-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import styles from './history.module.css';
import { StepList } from './step-list';
import { VerdictsOverTime } from './verdicts-over-time';

interface EnvironmentHistoryProps {
  readonly name: string;
  /** Path of the environments page. */
  readonly root: string;
}

/** Verdicts over time and what changed at each step, from the reports that CI pushes. */
export function EnvironmentHistory({ name, root }: EnvironmentHistoryProps) {
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.listReports(name), [api, name]));
  return (
    <LoadingState loaded={loaded} subject={`the history of ${name}`}>
      {({ items, next }) =>
        items.length === 0 ? (
          <Alert
            status="info"
            icon
            title="There is no history yet"
            description={
              <>
                It begins with the first report that CI pushes to <code>POST /api/well-architected/reports</code>;{' '}
                <code>docs/deploying.md</code> says how.
              </>
            }
            customActions={
              <ButtonLink href={root} variant="secondary">
                All environments
              </ButtonLink>
            }
          />
        ) : (
          <div className={styles['page']}>
            <VerdictsOverTime reports={items} whole={next === undefined} />
            <StepList name={name} root={root} />
          </div>
        )
      }
    </LoadingState>
  );
}
