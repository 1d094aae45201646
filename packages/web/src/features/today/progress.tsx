import type { Say } from '../../i18n/say';
import { useWords } from '../../i18n/use-words';
import { Portico } from '../../ui/portico';
import type { en } from './words/en';
import { todayWords } from './words/today-words';

export interface ProgressProps {
  /** One for each habit that is due. */
  readonly done: readonly boolean[];
}

/** How much of the day is done, in words for everyone and as a picture. */
export function Progress({ done }: ProgressProps) {
  const say = useWords(todayWords);
  const count = done.filter(Boolean).length;
  return (
    <div className="progress">
      <Portico done={done} />
      <div role="status" aria-label={say('progress')}>
        <p className="progress-count">{say('day-progress', { done: count, total: done.length })}</p>
        <p className="progress-remark">{remark(say, count, done.length)}</p>
      </div>
    </div>
  );
}

function remark(say: Say<typeof en>, count: number, total: number): string {
  if (total === 0) return say('rest');
  if (count === total) return say('all');
  return count === 0 ? say('none') : say('to-go', { count: total - count });
}
