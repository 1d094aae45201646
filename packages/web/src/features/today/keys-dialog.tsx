import type { Say } from '../../i18n/say';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
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

/** What the keys do. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(todayWords);
  return (
    <Dialog title={say('keys-title')} onClose={onClose}>
      {(close) => (
        <>
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
          <Button look="primary" onPress={close}>
            {say('close')}
          </Button>
        </>
      )}
    </Dialog>
  );
}
