import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { loadInputs } from '../../records/load-inputs';
import { Button } from '../../ui/button';
import { LabelledField } from '../../ui/labelled-field';
import { useChecked } from '../../ui/use-checked';
import { type TagUse, twinOf } from './tags-of';
import { tagsWords } from './words/tags-words';

export interface RenameTagFormProps {
  readonly tag: TagUse;
  readonly tags: readonly TagUse[];
  readonly onRename: (newName: string, twin: string | undefined) => void;
}

/** Another name for a tag; one that is there already is told before the two are joined. */
export function RenameTagForm({ tag: { name }, tags, onRename }: RenameTagFormProps) {
  const say = useWords(tagsWords);
  const id = useId();
  const [typed, setTyped] = useState(name);
  const [isBad, setBad] = useState(false);
  const twin = twinOf(tags, name, typed);
  const save = useChecked(async () => {
    const { tagSchema } = await loadInputs();
    const { data: newName } = tagSchema.safeParse(typed);
    setBad(newName === undefined);
    if (newName === undefined) document.getElementById(id)?.focus();
    else onRename(newName, twin);
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form className="form" aria-label={say('rename-name', { name })} noValidate onSubmit={onSubmit}>
      <LabelledField
        id={id}
        label={say('new-name')}
        hint={twin === undefined ? say('new-name-hint') : say('joins', { name: twin })}
        type="text"
        value={typed}
        fault={isBad ? say('bad-name') : undefined}
        onChange={(text) => {
          setTyped(text);
          setBad(false);
        }}
      />
      <div className="button-row">
        <Button type="submit" look="primary">
          {say('save')}
        </Button>
      </div>
    </form>
  );
}
