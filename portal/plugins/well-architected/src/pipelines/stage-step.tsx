import type { PipelineAction, PipelineStage } from '@hexastyle/plugin-well-architected-common';
import { ExternalLink } from '../live/external-link';
import styles from './pipelines.module.css';
import { StatusBadge } from './status-badge';

/** One step of a pipeline with what happens in it. */
export function StageStep({ stage: { name, status, actions } }: { readonly stage: PipelineStage }) {
  return (
    <li className={styles['step']} data-status={status}>
      <strong>{name}</strong>
      <StatusBadge status={status} />
      <ul className={styles['plain']} aria-label={`Actions of ${name}`}>
        {actions.map((action, index) => (
          <Action key={index} action={action} />
        ))}
      </ul>
    </li>
  );
}

function Action({ action: { name, status, waits, summary, url } }: { readonly action: PipelineAction }) {
  return (
    <li className={styles['action']}>
      <ExternalLink href={url}>{name}</ExternalLink>
      {waits ? (
        <span>
          <span aria-hidden="true">◷</span> Waits for approval
        </span>
      ) : (
        <StatusBadge status={status} />
      )}
      {summary !== undefined && <span className={styles['quiet']}>{summary}</span>}
    </li>
  );
}
