import { useMutation, useQueryClient } from '@tanstack/react-query';
import { AskFirst } from '../../asking/ask-first';
import { deleteToken, type ApiToken } from '../../client';
import { useWords } from '../../i18n/use-words';
import { focusHeading } from '../../ui/focus-heading';
import { useMessageBoard } from '../../ui/message-board-context';
import { Notice } from '../../ui/notice';
import { tokensQuery } from './tokens-query';
import { tokensWords } from './words/tokens-words';

export interface TokenItemProps {
  readonly token: ApiToken;
}

/** One token without its secret. */
export function TokenItem({ token }: TokenItemProps) {
  const say = useWords(tokensWords);
  const remove = useDeleteToken(token);
  const { name, scopes, createdAt, lastUsedAt } = token;
  const used = lastUsedAt === undefined ? say('unused') : say('used-on', { at: lastUsedAt });
  return (
    <li className="plain-item">
      <div>
        <strong>{name}</strong>
        <p>{scopes.map((scope) => say(`scope-${scope}`)).join(', ')}</p>
        <p className="aside">{`${say('made-on', { at: createdAt })}, ${used}`}</p>
      </div>
      {remove.error === null ? undefined : <Notice tone="problem">{remove.error.message}</Notice>}
      <div className="button-row">
        <AskFirst
          label={say('delete')}
          name={say('delete-name', { name })}
          question={say('sure', { name })}
          confirm={say('delete-now')}
          isPending={remove.isPending}
          onConfirm={remove.mutate}
        />
      </div>
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
