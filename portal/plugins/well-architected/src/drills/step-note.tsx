import { Button, TextAreaField } from '@backstage/ui';
import { LARGEST_NOTE } from '@hexastyle/plugin-well-architected-common';
import { useRef, useState } from 'react';
import styles from './drills.module.css';

interface StepNoteProps {
  /** As it is stored; changes when somebody else writes it. */
  readonly note: string;
  readonly position: number;
  readonly onSave: (note: string) => Promise<void>;
}

interface Edit {
  readonly text: string;
  /** The stored note that it began from. */
  readonly from: string;
}

/** What somebody wants to be remembered of a step. Two people who write it at once are told of each other. */
export function StepNote({ note, position, onSave }: StepNoteProps) {
  const field = useRef<HTMLDivElement>(null);
  const [edit, setEdit] = useState<Edit>();
  const [pending, setPending] = useState(false);
  const { text, from } = edit ?? { text: note, from: note };
  if (edit === undefined && note === '') {
    return (
      <AddNote
        position={position}
        onPress={() => {
          setEdit({ text, from });
        }}
      />
    );
  }
  // The buttons leave when they are pressed: the focus stays with the note.
  const backToText = () => {
    field.current?.querySelector('textarea')?.focus();
  };
  const save = async () => {
    setPending(true);
    await onSave(text);
    setPending(false);
    backToText();
  };
  const isMine = text !== note;
  return (
    <div ref={field} className={styles['note']}>
      <TextAreaField
        label={`Note on step ${position}`}
        autoFocus={edit !== undefined}
        rows={2}
        value={text}
        maxLength={LARGEST_NOTE}
        onChange={(changed) => {
          setEdit({ text: changed, from });
        }}
      />
      {isMine && from === note && (
        <Button variant="secondary" size="small" isPending={pending} onPress={() => void save()}>
          Save note
        </Button>
      )}
      {isMine && from !== note && (
        <Theirs
          note={note}
          onTake={() => {
            setEdit(undefined);
            backToText();
          }}
          onKeep={() => {
            setEdit({ text, from: note });
            backToText();
          }}
        />
      )}
    </div>
  );
}

function AddNote({ position, onPress }: { readonly position: number; readonly onPress: () => void }) {
  return (
    <Button
      variant="tertiary"
      size="small"
      className={styles['add'] ?? ''}
      aria-label={`Add a note on step ${position}`}
      onPress={onPress}
    >
      Add a note
    </Button>
  );
}

interface TheirsProps {
  readonly note: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** What somebody else wrote meanwhile, and the choice between the two. */
function Theirs({ note, onTake, onKeep }: TheirsProps) {
  return (
    <div role="alert" className={styles['note']}>
      <p className={styles['quiet']}>Somebody else wrote meanwhile:</p>
      <p className={styles['summary']}>{note === '' ? '(nothing)' : note}</p>
      <div className={styles['heading']}>
        <Button variant="secondary" size="small" onPress={onTake}>
          Take theirs
        </Button>
        <Button variant="secondary" size="small" onPress={onKeep}>
          Go on with mine
        </Button>
      </div>
    </div>
  );
}
