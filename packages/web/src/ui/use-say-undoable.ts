import { useCallback } from 'react';
import { sayIn } from '../i18n/say';
import { speech } from '../i18n/speech';
import { useActions } from '../store/use-actions';
import { useMessageBoard } from './message-board-context';
import { uiWords } from './words/ui-words';

/**
 * Says what was just done, and offers to take it back. Of all deeds only the last is offered: an offer that stayed would
 * take back another.
 *
 * @param tone `heard` for what everyone else sees happen on the page; it offers nothing @default 'done'
 */
export function useSayUndoable(): (text: string, tone?: 'heard' | 'done') => void {
  const board = useMessageBoard();
  const actions = useActions();
  return useCallback(
    (text, tone = 'done') => {
      const run = () => {
        actions.undo();
      };
      // In the language of the page now: the deed may have changed it.
      const label = sayIn(uiWords, speech.language())('undo');
      board.say({ tone, text, key: 'undo', action: { label, run } });
    },
    [actions, board],
  );
}
