import { Text } from '@backstage/ui';
import type { Pipeline } from '@hexastyle/plugin-well-architected-common';
import { useId } from 'react';
import { ExternalLink } from '../live/external-link';
import { ExecutionTable } from './execution-table';
import styles from './pipelines.module.css';
import { StageStep } from './stage-step';
import { StatusBadge } from './status-badge';

/** One pipeline: its steps, and what it ran. A part that could not be read says so. */
export function PipelineSection({ pipeline: { name, url, stages, executions } }: { readonly pipeline: Pipeline }) {
  const heading = useId();
  return (
    <section className={styles['pipeline']} aria-labelledby={heading}>
      <div className={styles['title']}>
        <Text as="h3" id={heading} variant="title-x-small" weight="bold">
          {name}
        </Text>
        {executions !== undefined && <StatusBadge status={executions[0]?.status} />}
        <ExternalLink href={url}>Open in the console</ExternalLink>
      </div>
      {stages === undefined ? (
        <p className={styles['quiet']}>Its stages could not be read: the reason stands above.</p>
      ) : (
        <ol className={styles['steps']} aria-label={`Stages of ${name}`}>
          {stages.map((stage) => (
            <StageStep key={stage.name} stage={stage} />
          ))}
        </ol>
      )}
      <Executions name={name} executions={executions} />
    </section>
  );
}

function Executions({ name, executions }: Pick<Pipeline, 'name' | 'executions'>) {
  if (executions === undefined) {
    return <p className={styles['quiet']}>Its executions could not be read: the reason stands above.</p>;
  }
  if (executions.length === 0) {
    return <p className={styles['quiet']}>It never ran.</p>;
  }
  return <ExecutionTable pipeline={name} executions={executions} />;
}
