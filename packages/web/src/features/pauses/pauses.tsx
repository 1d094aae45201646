import { useWords } from '../../i18n/use-words';
import { useHabits } from '../../store/use-habits';
import { usePauses } from '../../store/use-pauses';
import { useToday } from '../../store/use-today';
import { Page } from '../../ui/page';
import { PauseForm } from './pause-form';
import { PauseItem } from './pause-item';
import { usePauseDeeds } from './use-pause-deeds';
import { pausesWords } from './words/pauses-words';

/** Days on which habits, or all of them, rest: those that are, were and will be. */
export function Pauses() {
  const say = useWords(pausesWords);
  const today = useToday();
  const pauses = usePauses();
  const nameOf = usePausedName();
  const deeds = usePauseDeeds(nameOf);
  return (
    <Page title={say('title')}>
      <p className="aside">{say('intro')}</p>
      <section className="panel" aria-labelledby="pauses-heading">
        <h2 id="pauses-heading">{say('list')}</h2>
        {pauses.length === 0 ? <p className="empty">{say('empty')}</p> : undefined}
        <ul className="plain-list">
          {pauses.map((pause) => (
            <PauseItem key={pause.id} pause={pause} name={nameOf(pause.habitId)} today={today} deeds={deeds} />
          ))}
        </ul>
      </section>
      <section className="panel" aria-labelledby="new-pause-heading">
        <h2 id="new-pause-heading">{say('new')}</h2>
        <PauseForm label={say('new')} submit={say('add')} start={{ from: today, note: '' }} isNew onSave={deeds.add} />
      </section>
    </Page>
  );
}

function usePausedName(): (habitId: string | undefined) => string {
  const say = useWords(pausesWords);
  const habits = useHabits();
  return (habitId) =>
    habitId === undefined ? say('all-habits') : (habits.find(({ id }) => id === habitId)?.name ?? say('gone-habit'));
}
