import { Button, Text } from '@backstage/ui';
import { useId } from 'react';
import { LoadingState } from '../api/loading-state';
import styles from './history.module.css';
import { StepItem } from './step-item';
import { useSteps } from './use-steps';

interface StepListProps {
  readonly name: string;
  /** Path of the environments page. */
  readonly root: string;
}

/** What changed at each step, newest first. */
export function StepList({ name, root }: StepListProps) {
  const heading = useId();
  const { before, loaded } = useSteps(name);
  const shown = loaded.kind === 'loaded' ? loaded.value.items : before;
  const more = loaded.kind === 'loaded' ? loaded.value.more : undefined;
  const sourceUrl = loaded.kind === 'loaded' ? loaded.value.sourceUrl : undefined;
  return (
    <section className={styles['section']} aria-labelledby={heading}>
      <Text as="h3" id={heading} variant="title-x-small" weight="bold">
        What changed
      </Text>
      <ol className={styles['steps']} aria-labelledby={heading}>
        {shown.map((step) => (
          <StepItem key={step.id} environment={name} root={root} step={step} sourceUrl={sourceUrl} />
        ))}
      </ol>
      {loaded.kind !== 'loaded' && (
        <LoadingState loaded={loaded} subject={`the changes of ${name}`}>
          {() => undefined}
        </LoadingState>
      )}
      {more !== undefined && (
        <div>
          <Button variant="secondary" onPress={more}>
            Show older reports
          </Button>
        </div>
      )}
    </section>
  );
}
