import { Link } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { useWords } from '../../i18n/use-words';
import type { Habit } from '../../records/habit';
import { useHabits } from '../../store/use-habits';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { moveTo } from './move-to';
import { scheduleText } from './schedule-text';
import { useArchiveHabit } from './use-archive-habit';
import { useReorder } from './use-reorder';
import { useTouchDrag } from './use-touch-drag';
import { habitsWords } from './words/habits-words';

/** The habits in use, in an order that is changed by dragging, by keyboard, or by buttons. */
export function HabitList() {
  const say = useWords(habitsWords);
  const language = useLanguage();
  const habits = useHabits().filter(({ archived }) => !archived);
  const reorder = useReorder(habits);
  const { held, onPointerDownCapture } = useTouchDrag((id, target) => {
    const place = moveTo(habits, id, target.id, target.side);
    if (habits[place]?.id !== id) reorder(id, place);
  });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id !== undefined) reorder(String(id), moveTo(habits, String(id), String(target.key), target.dropPosition));
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop-indicator" />,
  });
  if (habits.length === 0) return <p className="empty">{say('empty')}</p>;
  return (
    // What is said while one drags comes from the library.
    <I18nProvider locale={LOCALES[language]}>
      <p className="field-hint">{say('order-hint')}</p>
      <div onPointerDownCapture={onPointerDownCapture}>
        <GridList
          aria-label={say('list')}
          className="habits"
          items={habits}
          dependencies={[held]}
          dragAndDropHooks={dragAndDropHooks}
          keyboardNavigationBehavior="tab"
        >
          {(habit) => (
            <GridListItem
              id={habit.id}
              textValue={habit.name}
              className="habit habit-listed"
              data-color={habit.color}
              data-held={held?.id === habit.id ? true : undefined}
              data-drop={held?.target?.id === habit.id ? held.target.side : undefined}
            >
              {/* The library lets pointers through its button, which is for keyboards and screen readers. */}
              <span className="habit-grip" data-grip>
                <AriaButton slot="drag" className="button button-icon" aria-label={say('drag', habit)}>
                  <Icon name="drag" />
                </AriaButton>
              </span>
              <ListedHabit habit={habit} place={habits.indexOf(habit)} count={habits.length} onMove={reorder} />
            </GridListItem>
          )}
        </GridList>
      </div>
    </I18nProvider>
  );
}

interface ListedHabitProps {
  readonly habit: Habit;
  readonly place: number;
  readonly count: number;
  readonly onMove: (habitId: string, place: number) => void;
}

function ListedHabit({ habit, place, count, onMove }: ListedHabitProps) {
  const say = useWords(habitsWords);
  const archive = useArchiveHabit();
  return (
    <>
      <span className="habit-name">
        <Link to="/habits/$habitId/edit" params={{ habitId: habit.id }} aria-label={say('edit', habit)}>
          {habit.icon} <bdi>{habit.name}</bdi>
        </Link>
        <span className="habit-question">{scheduleText(say, habit.schedule)}</span>
        <Link
          to="/habits/$habitId"
          params={{ habitId: habit.id }}
          className="button-link"
          aria-label={say('history', habit)}
        >
          {say('history-short')}
        </Link>
      </span>
      <span className="habit-list-actions">
        <Button
          look="icon"
          aria-label={say('up', habit)}
          isDisabled={place === 0}
          onPress={() => {
            onMove(habit.id, place - 1);
          }}
        >
          <Icon name="up" />
        </Button>
        <Button
          look="icon"
          aria-label={say('down', habit)}
          isDisabled={place === count - 1}
          onPress={() => {
            onMove(habit.id, place + 1);
          }}
        >
          <Icon name="down" />
        </Button>
        <Button
          aria-label={say('archive', habit)}
          onPress={() => {
            archive(habit, true);
          }}
        >
          {say('archive-short')}
        </Button>
      </span>
    </>
  );
}
