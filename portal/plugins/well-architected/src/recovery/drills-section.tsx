import { useApi } from '@backstage/core-plugin-api';
import type { DrillSummary, EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useContext } from 'react';
import { Link } from 'react-router-dom';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { EnvironmentAddress } from '../environment/environment-address';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
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
      const [recoveries, all] = await Promise.all([
        api.drills.listDrills(name, { runbook: RUNBOOK }),
        api.drills.listDrills(name, {}),
      ]);
      return { recoveries: finished(recoveries.items), others: finished(all.items).filter(isOther) };
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
              <Drills label="Drills of recovery" environment={environment} drills={recoveries} />
            )}
            {others.length > 0 && (
              <>
                <p className={styles['quiet']}>Of other runbooks:</p>
                <Drills label="Drills of other runbooks" environment={environment} drills={others} />
              </>
            )}
          </>
        )}
      </LoadingState>
    </FigureSection>
  );
}

function finished(drills: readonly DrillSummary[]): readonly DrillSummary[] {
  return drills.filter(({ result }) => result !== undefined);
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

interface DrillsProps {
  readonly label: string;
  readonly environment: EnvironmentDescription;
  /** Newest first. */
  readonly drills: readonly DrillSummary[];
}

function Drills({ label, environment, drills }: DrillsProps) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {drills.slice(0, MOST).map((drill) => (
        <RecoveryDrill key={drill.id} drill={drill} environment={environment} />
      ))}
    </ul>
  );
}
