import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { focusHeading } from '../../ui/focus-heading';
import { RenameTagForm, type RenameTagFormProps } from './rename-tag-form';
import type { TagDeeds } from './use-tag-deeds';
import { tagsWords } from './words/tags-words';

export interface TagItemProps extends Pick<RenameTagFormProps, 'tag' | 'tags'> {
  readonly deeds: TagDeeds;
}

/** One tag, and what can be done with it. */
export function TagItem({ tag, tags, deeds }: TagItemProps) {
  const say = useWords(tagsWords);
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li className="plain-item">
      <div>
        <strong dir="auto">{tag.name}</strong>
        <p className="aside">{say('habits', tag)}</p>
      </div>
      <div className="button-row">
        <Button
          aria-label={say('rename-name', tag)}
          aria-expanded={isRenaming}
          onPress={() => {
            setRenaming(!isRenaming);
          }}
        >
          {say('rename')}
        </Button>
        <Button
          aria-label={say('delete-name', tag)}
          onPress={() => {
            deeds.remove(tag);
          }}
        >
          {say('delete')}
        </Button>
      </div>
      {isRenaming ? (
        <RenameTagForm
          tag={tag}
          tags={tags}
          onRename={(newName, twin) => {
            setRenaming(false);
            if (newName === tag.name) focusHeading();
            else deeds.rename(tag, newName, twin);
          }}
        />
      ) : undefined}
    </li>
  );
}
