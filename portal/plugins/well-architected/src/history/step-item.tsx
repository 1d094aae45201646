import { Link } from '@backstage/ui';
import type { HistoryStep } from '@hexastyle/plugin-well-architected-common';
import { writeReportReference } from '@hexastyle/plugin-well-architected-common';
import { CHANGE_WORDS } from '../compare/change-words';
import { sayInstant } from '../time/say-instant';
import styles from './history.module.css';
import { StepCommit } from './step-commit';

interface StepItemProps {
  readonly environment: string;
  /** Path of the environments page. */
  readonly root: string;
  readonly step: HistoryStep;
  readonly sourceUrl: string | undefined;
}

const CHANGES = ['lost', 'gained', 'changed'] as const;

/** One report: its commit, and the claims whose verdict it changed. */
export function StepItem({ environment, root, step, sourceUrl }: StepItemProps) {
  const { id, commit, generatedAt, before } = step;
  const sides =
    before &&
    new URLSearchParams({
      base: writeReportReference({ environment, id: before.id }),
      head: writeReportReference({ environment, id }),
    }).toString();
  const changed = CHANGES.filter((change) => step[change].length > 0);
  return (
    <li className={styles['step']}>
      <p className={styles['stepTitle']}>
        <time dateTime={generatedAt}>{sayInstant(generatedAt)}</time>
        <StepCommit commit={commit} sourceUrl={sourceUrl} />
        {sides !== undefined && (
          <Link
            href={`${root}/compare?${sides}`}
            aria-label={`Compare with the one before: ${commit.slice(0, 10)} of ${sayInstant(generatedAt)}`}
          >
            Compare with the one before
          </Link>
        )}
      </p>
      {changed.length === 0 && (
        <p className={styles['quiet']}>
          {before === undefined ? 'The oldest report that is kept.' : 'No verdict changed.'}
        </p>
      )}
      {changed.map((change) => {
        const { title, symbol, tone } = CHANGE_WORDS[change];
        return (
          <div key={change} className={styles['change']} data-tone={tone}>
            <span>
              <span aria-hidden="true">{symbol}</span> {title} {step[change].length}
            </span>
            <ul aria-label={`${title} claims`}>
              {step[change].map((claim) => (
                <li key={claim}>
                  <code>{claim}</code>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </li>
  );
}
