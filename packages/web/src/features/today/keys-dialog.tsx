import { useEffect, useRef } from 'react';
import type { Say } from '../../i18n/say';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import type { en } from './words/en';
import { todayWords } from './words/today-words';

const keysIn = (say: Say<typeof en>) => [
  { keys: ['↑', '↓'], text: say('key-move') },
  { keys: [say('cap-space')], text: say('key-space') },
  { keys: ['S'], text: say('key-skip') },
  { keys: ['X'], text: say('key-not-done') },
  { keys: [say('cap-delete')], text: say('key-clear') },
  { keys: ['N'], text: say('key-note') },
  { keys: ['+', '-'], text: say('key-amount') },
  { keys: [say('cap-undo')], text: say('key-undo') },
  { keys: ['?'], text: say('key-help') },
];

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
        {keysIn(say).map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
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
