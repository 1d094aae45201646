import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteToken, type ApiToken } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { focusHeading } from '../../ui/focus-heading';
import { useMessageBoard } from '../../ui/message-board-context';
import { Notice } from '../../ui/notice';
import { tokensQuery } from './tokens-query';
import { tokensWords } from './words/tokens-words';

export interface TokenItemProps {
  readonly token: ApiToken;
}

/** One token without its secret. Deleting cannot be taken back, so it asks first. */
export function TokenItem({ token }: TokenItemProps) {
  const say = useWords(tokensWords);
  const [isAsking, setAsking] = useState(false);
  const remove = useDeleteToken(token);
  const { name, scopes, createdAt, lastUsedAt } = token;
  const used = lastUsedAt === undefined ? say('unused') : say('used-on', { date: lastUsedAt.slice(0, 10) });
  return (
    <li className="plain-item">
      <div>
        <strong>{name}</strong>
        <p>{scopes.map((scope) => say(`scope-${scope}`)).join(', ')}</p>
        <p className="aside">{`${say('made-on', { date: createdAt.slice(0, 10) })}, ${used}`}</p>
      </div>
      {remove.error === null ? undefined : <Notice tone="problem">{remove.error.message}</Notice>}
      {isAsking ? (
        <div role="group" aria-label={say('delete-name', { name })}>
          <p>{say('sure', { name })}</p>
          <div className="button-row">
            <Button
              look="primary"
              autoFocus
              onPress={() => {
                setAsking(false);
              }}
            >
              {say('cancel')}
            </Button>
            <Button
              isPending={remove.isPending}
              onPress={() => {
                remove.mutate();
              }}
            >
              {say('delete-now')}
            </Button>
          </div>
        </div>
      ) : (
        <div className="button-row">
          <Button
            aria-label={say('delete-name', { name })}
            onPress={() => {
              setAsking(true);
            }}
          >
            {say('delete')}
          </Button>
        </div>
      )}
    </li>
  );
}

function useDeleteToken({ id, name }: ApiToken) {
  const say = useWords(tokensWords);
  const queryClient = useQueryClient();
  const board = useMessageBoard();
  return useMutation({
    mutationFn: () => deleteToken({ path: { id } }),
    onSuccess: () => {
      board.say({ tone: 'done', text: say('deleted', { name }) });
      focusHeading();
      return queryClient.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
  });
}
