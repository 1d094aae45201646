import type { ReactNode } from 'react';
import { CodedText } from '../claims/coded-text';
import styles from './figures.module.css';
import type { Judged } from './judged';
import { JudgedMark } from './judged-mark';

interface JudgedLineProps {
  readonly judged: Judged;
  /** What was judged. */
  readonly children?: ReactNode;
}

/** Symbol and word, what was judged, and why. */
export function JudgedLine({ judged, children }: JudgedLineProps) {
  return (
    <div className={styles['judged']}>
      <JudgedMark kind={judged.kind} />
      <div>
        {children !== undefined && <div className={styles['name']}>{children}</div>}
        <p className={styles['reason']}>
          <CodedText text={judged.reason} />
        </p>
      </div>
    </div>
  );
}
