import type { ReactNode } from 'react';
import { Icon } from './icon';

export interface NoticeProps {
  readonly tone: 'problem' | 'information';
  readonly children: ReactNode;
}

/** A boxed message in the page. A problem is announced at once, information when there is time. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon name={tone === 'problem' ? 'warning' : 'information'} />
      <div>{children}</div>
    </div>
  );
}
