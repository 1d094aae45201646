import { useQuery } from '@tanstack/react-query';
import { Asked } from '../../asking/asked';
import { useWords } from '../../i18n/use-words';
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
      <Asked query={useQuery(tokensQuery)} offline={say('offline')}>
        {(tokens) => (
          <>
            {tokens.length === 0 ? <p className="empty">{say('empty')}</p> : undefined}
            <ul className="plain-list">
              {tokens.map((token) => (
                <TokenItem key={token.id} token={token} />
              ))}
            </ul>
            <NewTokenForm />
          </>
        )}
      </Asked>
    </section>
  );
}
