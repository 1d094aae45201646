import { useCallback } from 'react';
import { useWords } from '../i18n/use-words';
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
  const say = useWords(uiWords);
  return useCallback(
    (text, tone = 'done') => {
      const run = () => {
        actions.undo();
      };
      board.say({ tone, text, key: 'undo', action: { label: say('undo'), run } });
    },
    [actions, board, say],
  );
}
