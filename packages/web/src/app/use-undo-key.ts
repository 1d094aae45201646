import { useEffect } from 'react';
import { useWords } from '../i18n/use-words';
import { useActions } from '../store/use-actions';
import { isTyping } from '../ui/is-typing';
import { useMessageBoard } from '../ui/message-board-context';
import { appWords } from './words/app-words';

/** Ctrl+Z, or Command+Z, takes the last deed back, except where text is being typed. */
export function useUndoKey(): void {
  const actions = useActions();
  const board = useMessageBoard();
  const say = useWords(appWords);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      // It takes the place of an offer to undo, which would now take back something older.
      if (actions.undo()) board.say({ tone: 'heard', text: say('undone'), key: 'undo' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [actions, board, say]);
}
