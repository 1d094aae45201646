import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../ui/button';
import { askingWords } from './words/asking-words';

export interface AskFirstProps {
  /** What the button says. */
  readonly label: string;
  /** What the button and the question are called, where several buttons say the same. @default the label */
  readonly name?: string;
  readonly question: string;
  /** What the button says that does it. */
  readonly confirm: string;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks before it is done. */
export function AskFirst({ label, name = label, question, confirm, isPending, onConfirm }: AskFirstProps) {
  const say = useWords(askingWords);
  const [state, setState] = useState<'quiet' | 'asking' | 'answered'>('quiet');
  if (state !== 'asking') {
    return (
      <Button
        aria-label={name}
        autoFocus={state === 'answered'}
        isPending={isPending}
        onPress={() => {
          setState('asking');
        }}
      >
        {label}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={name} className="ask-first">
      <p>{question}</p>
      <div className="button-row">
        <Button
          look="primary"
          autoFocus
          onPress={() => {
            setState('answered');
          }}
        >
          {say('cancel')}
        </Button>
        <Button
          onPress={() => {
            setState('answered');
            onConfirm();
          }}
        >
          {confirm}
        </Button>
      </div>
    </div>
  );
}
