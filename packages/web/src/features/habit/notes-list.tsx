import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { useEntries } from '../../store/use-entries';
import { Button } from '../../ui/button';
import { habitWords } from './words/habit-words';

const SHOWN_FIRST = 10;

export interface NotesListProps {
  readonly habitId: string;
}

/** What was noted on days, the latest first. */
export function NotesList({ habitId }: NotesListProps) {
  const say = useWords(habitWords);
  const [isAll, setAll] = useState(false);
  const notes = [...useEntries(habitId).values()]
    .filter(({ note }) => note !== '')
    .sort((one, other) => other.date.localeCompare(one.date));
  return (
    <section className="panel" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{say('notes')}</h2>
      {notes.length === 0 ? <p className="empty">{say('no-notes')}</p> : undefined}
      <dl className="notes">
        {notes.slice(0, isAll ? notes.length : SHOWN_FIRST).map(({ date, note }) => (
          <div key={date}>
            <dt>{say('long-day', { date })}</dt>
            <dd dir="auto">{note}</dd>
          </div>
        ))}
      </dl>
      {isAll || notes.length <= SHOWN_FIRST ? undefined : (
        <Button
          onPress={() => {
            setAll(true);
          }}
        >
          {say('all-notes', { count: notes.length })}
        </Button>
      )}
    </section>
  );
}
