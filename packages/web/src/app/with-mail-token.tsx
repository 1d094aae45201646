import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Notice } from '../ui/notice';
import { visitorWords } from './visitor-words/visitor-words';

export interface WithMailTokenProps {
  readonly token: string | undefined;
  /** Where one gets another mail, when there is such a place for people who are not signed in. @default none */
  readonly wayOut?: ReactNode;
  readonly children: (token: string) => ReactNode;
}

/** What needs the link of a mail, or that the link is not whole. */
export function WithMailToken({ token, wayOut, children }: WithMailTokenProps) {
  const say = useWords(visitorWords);
  if (token !== undefined) return children(token);
  return (
    <>
      <Notice tone="problem">{say('broken-link')}</Notice>
      {wayOut === undefined ? undefined : <p className="aside">{wayOut}</p>}
    </>
  );
}
