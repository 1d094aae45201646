import { HabitMenu } from '../../features/habits/habit-menu';
import { NewHabitForm } from '../../features/habits/new-habit-form';
import { TodayList } from '../../features/today/today-list';

/** Today with the actions on habits: the features meet here, not in each other. */
export function TodayPage() {
  return <TodayList actions={(habit) => <HabitMenu habit={habit} />} newHabit={<NewHabitForm />} />;
}
