import type { ReasonWords } from '@hexastyle/plugin-well-architected-common';
import { AgeLabel } from '../time/age-label';
import styles from './live.module.css';
import { ReasonList } from './reason-list';

interface LiveNoticeProps {
  readonly tone: 'info' | 'warning';
  readonly title: string;
  readonly reasons: readonly ReasonWords[];
  /** ISO 8601 instant of the attempt. */
  readonly at?: string;
}

const SYMBOLS = { info: 'ℹ', warning: '⚠' } as const;

/** Says what of an account is not known, and why. */
export function LiveNotice({ tone, title, reasons, at }: LiveNoticeProps) {
  return (
    <div className={styles['notice']} data-tone={tone} role={tone === 'warning' ? 'alert' : 'note'}>
      <strong>
        <span aria-hidden="true">{SYMBOLS[tone]}</span> {title}
        {at !== undefined && (
          <>
            {' '}
            (tried <AgeLabel iso={at} />)
          </>
        )}
      </strong>
      <ReasonList reasons={reasons} />
    </div>
  );
}
