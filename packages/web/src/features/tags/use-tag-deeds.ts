import { useWords } from '../../i18n/use-words';
import { useActions } from '../../store/use-actions';
import { focusHeading } from '../../ui/focus-heading';
import { useSayUndoable } from '../../ui/use-say-undoable';
import type { TagUse } from './tags-of';
import { tagsWords } from './words/tags-words';

export interface TagDeeds {
  /** @param twin the tag that has the new name already */
  readonly rename: (tag: TagUse, newName: string, twin: string | undefined) => void;
  readonly remove: (tag: TagUse) => void;
}

/** What can be done with tags; each is said and can be taken back. What had the focus is gone then. */
export function useTagDeeds(): TagDeeds {
  const say = useWords(tagsWords);
  const actions = useActions();
  const sayUndoable = useSayUndoable();
  return {
    rename: ({ name }, newName, twin) => {
      actions.renameTag(name, newName);
      focusHeading();
      sayUndoable(say(twin === undefined ? 'renamed' : 'joined', { name: newName }));
    },
    remove: (tag) => {
      actions.deleteTag(tag.name);
      focusHeading();
      sayUndoable(say('deleted', tag));
    },
  };
}
