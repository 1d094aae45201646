import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { tokensWords } from './words/tokens-words';

export interface NewSecretProps {
  readonly name: string;
  readonly token: string;
}

/** A secret that is shown once. */
export function NewSecret({ name, token }: NewSecretProps) {
  const say = useWords(tokensWords);
  const [answer, setAnswer] = useState<'copied' | 'copy-failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(token);
      setAnswer('copied');
    } catch {
      setAnswer('copy-failed');
    }
  };
  return (
    <Notice tone="information">
      <p>{say('created', { name })}</p>
      <code className="secret">{token}</code>
      <div className="button-row">
        <Button
          onPress={() => {
            void copy();
          }}
        >
          {say('copy')}
        </Button>
        {answer === undefined ? undefined : <span>{say(answer)}</span>}
      </div>
    </Notice>
  );
}
