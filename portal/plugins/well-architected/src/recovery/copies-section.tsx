import type { CopyJob } from '@hexastyle/plugin-well-architected-common';
import { sayInstant } from '../time/say-instant';
import { AgeLabel } from '../time/age-label';
import { FigureFacts } from '../figures/figure-facts';
import { FigureSection } from '../figures/figure-section';
import { FigureTable } from '../figures/figure-table';
import styles from '../figures/figures.module.css';
import { JudgedLine } from '../figures/judged-line';
import { copiesOf } from './copies-of';

interface CopiesSectionProps {
  /** Absent when they could not be read. */
  readonly copies: readonly CopyJob[] | undefined;
  readonly drRegion: string;
}

/** Whether recovery points arrive where they are needed when the region is lost. */
export function CopiesSection({ copies, drRegion }: CopiesSectionProps) {
  return (
    <FigureSection title={`Copies to ${drRegion}`}>
      {copies === undefined ? (
        <JudgedLine judged={{ kind: 'unknown', reason: 'The copies could not be read: the reasons are above.' }} />
      ) : (
        <CopyFigures jobs={copies} />
      )}
    </FigureSection>
  );
}

function CopyFigures({ jobs }: { readonly jobs: readonly CopyJob[] }) {
  const { newest, failed, running, completed } = copiesOf(jobs);
  const arrivedAt = newest?.completedAt ?? newest?.createdAt;
  return (
    <>
      <FigureFacts
        facts={[
          {
            name: 'Newest that arrived',
            value: arrivedAt === undefined ? '✕ none in 30 days' : <AgeLabel iso={arrivedAt} />,
          },
          { name: 'Arrived in 30 days', value: completed },
          { name: 'On their way', value: running },
          { name: 'Failed in 30 days', value: failed.length === 0 ? '✓ none' : `✕ ${failed.length}` },
        ]}
      />
      {failed.length > 0 && (
        <FigureTable
          label="Copies that failed"
          columns={['Begun (UTC)', 'State', 'What AWS says'].map((label) => ({ label }))}
          rows={failed.map(({ id, createdAt, state, message }) => ({
            key: id,
            cells: [createdAt === undefined ? 'Not known' : sayInstant(createdAt), `✕ ${state}`, message ?? '–'],
          }))}
        />
      )}
      {jobs.length === 0 && <p className={styles['quiet']}>No copy was begun in the last 30 days.</p>}
    </>
  );
}
