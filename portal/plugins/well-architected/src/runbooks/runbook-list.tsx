import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { DrillList } from '../drills/drill-list';
import { usePageTitle } from '../environment/use-page-title';
import { RunbookItem } from './runbook-item';
import { RunbookProblemNotice } from './runbook-problem-notice';
import styles from './runbooks.module.css';

/** All runbooks of an environment, and below them its drills. */
export function RunbookList({ environment }: { readonly environment: string }) {
  usePageTitle(`${environment} · Runbooks`);
  const api = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => api.runbooks.listRunbooks(environment), [api, environment]));
  return (
    <div className={styles['tab']}>
      <LoadingState loaded={loaded} subject="the runbooks">
        {(answer) =>
          answer.state !== 'read' ? (
            <RunbookProblemNotice problem={answer} subject="runbooks" />
          ) : (
            <>
              {answer.items.length === 0 && <p className={styles['quiet']}>The folder of runbooks is empty.</p>}
              <ul className={styles['list']} aria-label={`Runbooks of ${environment}`}>
                {answer.items.map((item) => (
                  <RunbookItem key={item.name} item={item} />
                ))}
              </ul>
            </>
          )
        }
      </LoadingState>
      <section aria-labelledby="drills-of-environment" className={styles['section']}>
        <Text as="h3" id="drills-of-environment" variant="title-x-small" weight="bold">
          Drills
        </Text>
        <DrillList environment={environment} />
      </section>
    </div>
  );
}
