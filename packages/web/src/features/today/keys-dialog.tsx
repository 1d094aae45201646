import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { todayWords } from './words/today-words';

/** Some keys have a name that depends on the language. */
const KEYS = [
  { keys: ['↑', '↓'], word: 'key-move' },
  { named: 'space-bar', word: 'key-space' },
  { keys: ['S'], word: 'key-skip' },
  { keys: ['X'], word: 'key-not-done' },
  { named: 'delete-key', word: 'key-clear' },
  { keys: ['N'], word: 'key-note' },
  { keys: ['+', '-'], word: 'key-amount' },
  { named: 'undo-keys', word: 'key-undo' },
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
        {KEYS.map((line) => (
          <div key={line.word}>
            <dt>
              {('named' in line ? [say(line.named)] : line.keys).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(line.word)}</dd>
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
