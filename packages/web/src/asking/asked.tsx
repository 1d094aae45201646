import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { askingWords } from './words/asking-words';

export interface AskedProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  /** Says what cannot be shown, and why, while the server cannot be reached. */
  readonly offline: string;
  readonly children: (data: Data) => ReactNode;
}

/** What the server was asked for, that it is being asked, or why it did not answer and the way to ask again. */
export function Asked<Data>({ query: { data, error, refetch }, offline, children }: AskedProps<Data>) {
  const say = useWords(askingWords);
  if (data !== undefined) return children(data);
  if (error === null)
    return (
      <p role="status" className="loading">
        {say('loading')}
      </p>
    );
  return (
    <>
      <Notice tone="information">{error.kind === 'unreachable' ? offline : error.message}</Notice>
      <Button
        onPress={() => {
          void refetch();
        }}
      >
        {say('retry')}
      </Button>
    </>
  );
}
