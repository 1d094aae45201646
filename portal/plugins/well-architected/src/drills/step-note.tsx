import { Button, TextAreaField } from '@backstage/ui';
import { LARGEST_NOTE } from '@hexastyle/plugin-well-architected-common';
import { useState } from 'react';
import styles from './drills.module.css';

interface StepNoteProps {
  /** As it is stored; changes when somebody else writes it. */
  readonly note: string;
  readonly label: string;
  readonly onSave: (note: string) => Promise<void>;
}

interface Edit {
  readonly text: string;
  /** The stored note that it began from. */
  readonly from: string;
}

/** What somebody wants to be remembered of a step. Two people who write it at once are told of each other. */
export function StepNote({ note, label, onSave }: StepNoteProps) {
  const [edit, setEdit] = useState<Edit>();
  const [pending, setPending] = useState(false);
  const { text, from } = edit ?? { text: note, from: note };
  if (edit === undefined && note === '') {
    return (
      <Button
        variant="tertiary"
        size="small"
        className={styles['add'] ?? ''}
        aria-label={label}
        onPress={() => {
          setEdit({ text, from });
        }}
      >
        Add a note
      </Button>
    );
  }
  const save = async () => {
    setPending(true);
    await onSave(text);
    setPending(false);
  };
  const isMine = text !== note;
  return (
    <div className={styles['note']}>
      <TextAreaField
        label={label}
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
          }}
          onKeep={() => {
            setEdit({ text, from: note });
          }}
        />
      )}
    </div>
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
