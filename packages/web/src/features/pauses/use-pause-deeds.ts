import type { Pause, PauseFields } from '../../records/pause';
import { useWords } from '../../i18n/use-words';
import { useActions } from '../../store/use-actions';
import { useSayUndoable } from '../../ui/use-say-undoable';
import { pausesWords } from './words/pauses-words';

export interface PauseDeeds {
  readonly add: (fields: PauseFields) => void;
  readonly change: (pause: Pause, fields: PauseFields) => void;
  readonly end: (pause: Pause, today: string) => void;
  readonly remove: (pause: Pause) => void;
}

/** What can be done with pauses; each is said and can be taken back. @param nameOf what pauses, in words */
export function usePauseDeeds(nameOf: (habitId: string | undefined) => string): PauseDeeds {
  const say = useWords(pausesWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  const tell = (key: 'added' | 'saved' | 'ended' | 'deleted', habitId: string | undefined) => {
    sayUndoable(say(key, { name: nameOf(habitId) }));
  };
  return {
    add: (fields) => {
      actions.createPause(fields);
      tell('added', fields.habitId);
    },
    change: ({ id, habitId }, { from, to, note }) => {
      actions.changePause(id, { from, to: to ?? null, note });
      tell('saved', habitId);
    },
    end: ({ id, habitId }, today) => {
      actions.changePause(id, { to: today });
      tell('ended', habitId);
    },
    remove: ({ id, habitId }) => {
      actions.deletePause(id);
      tell('deleted', habitId);
    },
  };
}
