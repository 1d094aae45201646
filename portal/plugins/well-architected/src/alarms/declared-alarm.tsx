import type { AlarmRow } from './join-alarms';
import styles from './alarms.module.css';
import { sayThreshold } from './say-condition';

/** What the repository says of an alarm of which CloudWatch says nothing. */
export function DeclaredAlarm({ row: { state, declared } }: { readonly row: AlarmRow }) {
  if (declared === undefined) {
    return undefined;
  }
  const { description, comparison, threshold, stack, logicalId } = declared;
  return (
    <div className={styles['detail']}>
      {description !== undefined && <p className={styles['text']}>{description}</p>}
      <p className={styles['text']}>Declared to fire on: {sayThreshold(comparison, threshold)}.</p>
      <p className={styles['quiet']}>
        {state === 'absent'
          ? 'CloudWatch has no alarm of this name in this region: deploy the stack that declares it, as docs/deploying.md says.'
          : 'Its state is not known: the reason stands above the list.'}{' '}
        Declared by <code>{logicalId}</code> in <code>{stack}</code>.
      </p>
    </div>
  );
}
