import { useState } from 'react';
import type { Habit } from '../../client';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { RenameHabitForm } from './rename-habit-form';
import { useArchiveHabit } from './use-archive-habit';

export interface HabitMenuProps {
  readonly habit: Habit;
}

/** What can be done with a habit besides ticking it. */
export function HabitMenu({ habit }: HabitMenuProps) {
  return (
    <Disclosure label={`More for ${habit.name}`} icon={<Icon name="more" />} className="habit-menu">
      {(close) => <HabitActions habit={habit} onClose={close} />}
    </Disclosure>
  );
}

function HabitActions({ habit, onClose }: HabitMenuProps & { readonly onClose: () => void }) {
  const [isRenaming, setRenaming] = useState(false);
  const { archive, isPending } = useArchiveHabit();
  if (isRenaming) return <RenameHabitForm habit={habit} onClose={onClose} />;
  return (
    <div className="button-row">
      <Button
        onPress={() => {
          setRenaming(true);
        }}
      >
        Rename
      </Button>
      <Button
        isPending={isPending}
        onPress={() => {
          archive({ habit, archived: true });
        }}
      >
        Archive
      </Button>
    </div>
  );
}
