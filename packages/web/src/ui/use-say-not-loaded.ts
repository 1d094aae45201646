import { useCallback } from 'react';
import { useWords } from '../i18n/use-words';
import { useMessageBoard } from './message-board-context';
import { uiWords } from './words/ui-words';

/** Says that a part of the page cannot be loaded, as when the network went before the part came; what was typed stays. */
export function useSayNotLoaded(): () => void {
  const board = useMessageBoard();
  const say = useWords(uiWords);
  return useCallback(() => {
    board.say({ tone: 'problem', text: say('not-loaded') });
  }, [board, say]);
}
