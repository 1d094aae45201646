import { useQuery } from '@tanstack/react-query';
import { AskedList } from '../../asking/asked-list';
import { useWords } from '../../i18n/use-words';
import { NewTokenForm } from './new-token-form';
import { TokenItem } from './token-item';
import { tokensQuery } from './tokens-query';
import { tokensWords } from './words/tokens-words';

/** Tokens for programs: those that are, and a way to a new one. */
export function Tokens() {
  const say = useWords(tokensWords);
  return (
    <AskedList
      title={say('title')}
      intro={say('intro')}
      empty={say('empty')}
      query={useQuery(tokensQuery)}
      offline={say('offline')}
      below={() => <NewTokenForm />}
    >
      {(token) => <TokenItem token={token} />}
    </AskedList>
  );
}
