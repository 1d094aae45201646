import type { RestoreJob } from '@hexastyle/plugin-well-architected-common';
import { sayInstant } from '../time/say-instant';
import { FigureDetails } from '../figures/figure-details';
import { FigureSection } from '../figures/figure-section';
import { FigureTable } from '../figures/figure-table';
import { JudgedLine } from '../figures/judged-line';
import { judgeRestore } from './judge-restore';

interface RestoresSectionProps {
  /** Absent when they could not be read. */
  readonly restores: readonly RestoreJob[] | undefined;
}

/** Whether what is kept comes back: the last restore test, the last restore at all, and those before. */
export function RestoresSection({ restores }: RestoresSectionProps) {
  if (restores === undefined) {
    return (
      <FigureSection title="Restores">
        <JudgedLine judged={{ kind: 'unknown', reason: 'The restores could not be read: the reasons are above.' }} />
      </FigureSection>
    );
  }
  const jobs = restores.toSorted((one, other) => (other.createdAt ?? '').localeCompare(one.createdAt ?? ''));
  const test = jobs.find((job) => job.test);
  return (
    <FigureSection title="Restores">
      <LastRestore name="Last restore test" job={test} none="None ran in the last 90 days." />
      {jobs[0] !== test && <LastRestore name="Last restore" job={jobs[0]} none="None" />}
      {jobs.length > 0 && (
        <FigureDetails summary={`All ${jobs.length} restores of the last 90 days as a table`}>
          <FigureTable
            label="Restores of the last 90 days"
            columns={['Begun (UTC)', 'By', 'Region', 'Status', 'Validation', 'What AWS says'].map((label) => ({
              label,
            }))}
            rows={jobs.map(({ id, createdAt, test: isTest, region, status, validation = '–', message = '–' }) => ({
              key: id,
              cells: [
                sayBegin(createdAt),
                isTest ? 'the plan of tests' : 'a person',
                region,
                status,
                validation,
                message,
              ],
            }))}
          />
        </FigureDetails>
      )}
    </FigureSection>
  );
}

interface LastRestoreProps {
  readonly name: string;
  readonly job: RestoreJob | undefined;
  /** Said when there is no job. */
  readonly none: string;
}

function LastRestore({ name, job, none }: LastRestoreProps) {
  return (
    <JudgedLine judged={job === undefined ? { kind: 'failed', reason: none } : judgeRestore(job)}>
      <strong>{name}</strong>
      {job !== undefined && ` of ${sayBegin(job.createdAt)} in ${job.region}`}
    </JudgedLine>
  );
}

function sayBegin(createdAt: string | undefined): string {
  return createdAt === undefined ? 'an unknown time' : sayInstant(createdAt);
}
