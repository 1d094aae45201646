import { AskFirst } from '../../asking/ask-first';
import { useDeed } from '../../asking/use-deed';
import { deleteToken, type ApiToken } from '../../client';
import { useWords } from '../../i18n/use-words';
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
        <strong dir="auto">{name}</strong>
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
  return useDeed({
    queryKeys: [tokensQuery.queryKey],
    run: () => deleteToken({ path: { id } }),
    said: () => say('deleted', { name }),
    isGone: true,
  });
}
