import { Button } from '@backstage/ui';
import { AgeLabel } from '../time/age-label';
import styles from './live.module.css';

interface LiveBarProps {
  /** ISO 8601 instant of the reading; absent while there is none. */
  readonly at: string | undefined;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}

/** How old what is shown is, and the button that has it read again. */
export function LiveBar({ at, refreshing, refresh }: LiveBarProps) {
  return (
    <div className={styles['bar']}>
      <span role="status">
        {refreshing ? 'Reading the account…' : at === undefined ? 'Not read yet' : <>Read {<AgeLabel iso={at} />}</>}
      </span>
      <Button variant="secondary" size="small" isDisabled={refreshing} onPress={refresh}>
        Refresh
      </Button>
    </div>
  );
}
