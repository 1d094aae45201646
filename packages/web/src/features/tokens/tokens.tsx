import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { NewTokenForm } from './new-token-form';
import { TokenItem } from './token-item';
import { tokensQuery } from './tokens-query';
import { tokensWords } from './words/tokens-words';

/** Tokens for programs: those that are, and a way to a new one. */
export function Tokens() {
  const say = useWords(tokensWords);
  return (
    <section className="panel" aria-labelledby="tokens-heading">
      <h2 id="tokens-heading">{say('title')}</h2>
      <p className="aside">{say('intro')}</p>
      <TokenList />
    </section>
  );
}

function TokenList() {
  const say = useWords(tokensWords);
  const { data, error, refetch } = useQuery(tokensQuery);
  if (data === undefined && error === null)
    return (
      <p className="loading" role="status">
        {say('loading')}
      </p>
    );
  if (data === undefined) {
    return (
      <>
        <Notice tone="information">{error.kind === 'unreachable' ? say('offline') : error.message}</Notice>
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
  return (
    <>
      {data.length === 0 ? <p className="empty">{say('empty')}</p> : undefined}
      <ul className="plain-list">
        {data.map((token) => (
          <TokenItem key={token.id} token={token} />
        ))}
      </ul>
      <NewTokenForm />
    </>
  );
}
