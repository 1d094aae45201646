import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { todayWords } from './words/today-words';

const KEYS = [
  { keys: ['↑', '↓'], word: 'key-move' },
  { keys: ['Space'], word: 'key-space' },
  { keys: ['S'], word: 'key-skip' },
  { keys: ['X'], word: 'key-not-done' },
  { keys: ['Delete'], word: 'key-clear' },
  { keys: ['N'], word: 'key-note' },
  { keys: ['+', '-'], word: 'key-amount' },
  { keys: ['Ctrl+Z'], word: 'key-undo' },
  { keys: ['?'], word: 'key-help' },
] as const;

/** What the keys do. The browser's own dialog keeps the focus in it and gives it back. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(todayWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{say('keys-title')}</h2>
      <p>{say('keys-intro')}</p>
      <dl className="keys">
        {KEYS.map(({ keys, word }) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
      <Button
        look="primary"
        onPress={() => {
          dialog.current?.close();
        }}
      >
        {say('close')}
      </Button>
    </dialog>
  );
}
