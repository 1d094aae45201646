import { streaks } from '@hexastyle/habits';
import { useWords } from '../../i18n/use-words';
import type { HabitView } from '../../records/habit-view';
import { habitWords } from './words/habit-words';

export interface BestStreaksProps {
  readonly view: HabitView;
}

/** The ten longest streaks, each with a bar of its length. */
export function BestStreaks({ view: { history, last, firstWeekday } }: BestStreaksProps) {
  const say = useWords(habitWords);
  const { best, current } = streaks(history, last, { firstWeekday });
  const longest = best[0]?.length ?? 1;
  return (
    <section className="panel" aria-labelledby="streaks-heading">
      <h2 id="streaks-heading">{say('streaks')}</h2>
      {best.length === 0 ? (
        <p className="empty">{say('no-streaks')}</p>
      ) : (
        <table className="figures" aria-labelledby="streaks-heading">
          <thead>
            <tr>
              <th scope="col">{say('length')}</th>
              <th scope="col">{say('when')}</th>
            </tr>
          </thead>
          <tbody>
            {best.map((run) => (
              <tr key={run.from}>
                <th scope="row">
                  {say('run', run)}
                  <progress className="streak-bar" aria-hidden="true" max={longest} value={run.length} />
                </th>
                <td>
                  {say('span', run)}
                  {run.from === current?.from ? <strong> ({say('still-going')})</strong> : undefined}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
