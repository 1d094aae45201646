import { AgeLabel } from '../time/age-label';
import { ExternalLink } from '../live/external-link';
import styles from './pipelines.module.css';
import type { Approval } from './waiting-approvals';

/** What waits for a person, and where the yes is given. */
export function ApprovalsNotice({ approvals }: { readonly approvals: readonly Approval[] }) {
  if (approvals.length === 0) {
    return undefined;
  }
  return (
    <section className={styles['approvals']} aria-label="Approvals that wait">
      <strong>
        <span aria-hidden="true">◷</span>{' '}
        {approvals.length === 1 ? '1 approval waits' : `${approvals.length} approvals wait`}
      </strong>
      <ul className={styles['plain']}>
        {approvals.map(({ pipeline, stage, action, since, summary, url }) => (
          <li key={`${pipeline}/${stage}/${action}`}>
            {action} in {stage} of <ExternalLink href={url}>{pipeline} in the console</ExternalLink>
            {since !== undefined && (
              <>
                , since <AgeLabel iso={since} />
              </>
            )}
            {summary !== undefined && <span className={styles['quiet']}> {summary}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
