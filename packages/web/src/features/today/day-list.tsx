import { useWords } from '../../i18n/use-words';
import type { DayItem } from './day-item';
import { HabitRow } from './habit-row';
import { useListKeys } from './use-list-keys';
import { todayWords } from './words/today-words';

export interface DayListProps {
  readonly items: readonly DayItem[];
  readonly onHelp: () => void;
}

const GROUPS = ['due', 'free', 'paused'] as const;

/** The habits of a day: what is due comes first, what is paused last. Arrow keys go from one to the next. */
export function DayList({ items, onHelp }: DayListProps) {
  const say = useWords(todayWords);
  const onKeyDown = useListKeys(onHelp);
  return (
    <div className="day-groups" onKeyDown={onKeyDown}>
      {GROUPS.map((group) => {
        const members = items.filter((item) => item.group === group);
        if (members.length === 0) return undefined;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="group-heading">
              {say(group)}
            </h2>
            <ul className="habits">
              {members.map((item) => (
                <HabitRow key={item.habit.id} item={item} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
