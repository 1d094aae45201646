import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { askingWords } from './words/asking-words';

export interface SecretOnceProps {
  /** Says what it is, and that it is shown only now. */
  readonly text: string;
  readonly secret: string;
}

/** A secret that is shown once, and a way to take it along. */
export function SecretOnce({ text, secret }: SecretOnceProps) {
  const say = useWords(askingWords);
  const [answer, setAnswer] = useState<'copied' | 'copy-failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setAnswer('copied');
    } catch {
      setAnswer('copy-failed');
    }
  };
  return (
    <Notice tone="information">
      <p>{text}</p>
      <code className="secret">{secret}</code>
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
