import { useApi } from '@backstage/core-plugin-api';
import type { DrillSummary, EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useContext } from 'react';
import { Link } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { DrillItem } from '../drills/drill-item';
import { EnvironmentAddress } from '../environment/environment-address';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { finishedDrills } from './finished-drills';
import { RecoveryDrill } from './recovery-drill';

/** The runbook whose drills exercise the loss of a region. */
const RUNBOOK = 'disaster-recovery';
const MOST = 5;

/** What drills measured, of the recovery of the region and of anything else: needs no account. */
export function DrillsSection({ environment }: { readonly environment: EnvironmentDescription }) {
  const api = useApi(wellArchitectedApiRef);
  const { name } = environment;
  const loaded = useLoaded(
    useCallback(async () => {
      const [recoveries, others] = await Promise.all([
        finishedDrills(api.drills, name, { runbook: RUNBOOK, most: MOST }),
        finishedDrills(api.drills, name, { counts: isOther, most: MOST }),
      ]);
      return { recoveries, others };
    }, [api, name]),
  );
  return (
    <FigureSection title="Drills">
      <LoadingState loaded={loaded} subject="the drills">
        {({ recoveries, others }) => (
          <>
            {recoveries.length === 0 ? (
              <NeverExercised />
            ) : (
              <ul className={styles['list']} aria-label="Drills of recovery">
                {recoveries.map((drill) => (
                  <RecoveryDrill key={drill.id} drill={drill} environment={environment} />
                ))}
              </ul>
            )}
            {others.length > 0 && (
              <>
                <p className={styles['quiet']}>Of other runbooks, which say nothing about RTO and RPO of the region:</p>
                <ul className={styles['list']} aria-label="Drills of other runbooks">
                  {others.map((drill) => (
                    <DrillItem key={drill.id} drill={drill} titled />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </LoadingState>
    </FigureSection>
  );
}

function isOther({ runbook }: DrillSummary): boolean {
  return runbook !== RUNBOOK;
}

function NeverExercised() {
  const address = useContext(EnvironmentAddress);
  return (
    <p className={styles['verdict']}>
      ✕ Recovery was never exercised. Run the runbook <Link to={`${address}/runbooks/${RUNBOOK}`}>{RUNBOOK}</Link> as a
      checklist: it measures RTO and RPO.
    </p>
  );
}
