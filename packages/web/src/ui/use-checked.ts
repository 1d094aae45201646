import { useRef } from 'react';
import { useWords } from '../i18n/use-words';
import { useMessageBoard } from './message-board-context';
import { uiWords } from './words/ui-words';

/**
 * Does what waits for the rules of the server to be loaded: once, however often the button is pressed meanwhile. Where they
 * cannot be loaded, as when the network went before they came, the person is told, and what was typed stays.
 */
export function useChecked(run: () => Promise<void>): () => void {
  const board = useMessageBoard();
  const say = useWords(uiWords);
  const isRunning = useRef(false);
  return () => {
    if (isRunning.current) return;
    isRunning.current = true;
    run()
      .catch(() => {
        board.say({ tone: 'problem', text: say('not-loaded') });
      })
      .finally(() => {
        isRunning.current = false;
      });
  };
}
