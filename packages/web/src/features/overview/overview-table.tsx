import type { ReactNode } from 'react';
import { usePlainNumber } from '../../i18n/use-plain-number';
import { useWords } from '../../i18n/use-words';
import { markText } from '../../marks/mark-text';
import { MarkSign } from '../../marks/mark-sign';
import { marksWords } from '../../marks/words/marks-words';
import type { Habit } from '../../records/habit';
import type { OverviewCell, OverviewRow } from './overview-row';
import { overviewWords } from './words/overview-words';

export interface OverviewTableProps {
  readonly rows: readonly OverviewRow[];
  readonly caption: string;
  readonly habitLink: (habit: Habit) => ReactNode;
}

/** Habits as rows and days as columns; the names stay in sight while the days are scrolled. */
export function OverviewTable({ rows, caption, habitLink }: OverviewTableProps) {
  const say = useWords(overviewWords);
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className="overview-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="overview-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('habit')}</th>
            <th scope="col">{say('rate')}</th>
            {rows[0]?.cells.map((cell) => (
              <CellHead key={cell.date} cell={cell} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ view, cells, completion }) => (
            <tr key={view.habit.id} data-color={view.habit.color}>
              <th scope="row">{habitLink(view.habit)}</th>
              <td className="overview-rate">
                {completion === undefined ? say('no-rate') : say('percent', completion)}
              </td>
              {cells.map((cell) => (
                <td key={cell.date}>
                  <CellBody cell={cell} habit={view.habit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellHead({ cell: { kind, date } }: { readonly cell: OverviewCell }) {
  const say = useWords(overviewWords);
  return (
    <th scope="col">
      <span className="visually-hidden">{say(kind === 'day' ? 'long-day' : 'month-long', { date })}</span>
      <span aria-hidden="true">{say(kind === 'day' ? 'day' : 'month-short', { date })}</span>
    </th>
  );
}

interface CellBodyProps {
  readonly cell: OverviewCell;
  readonly habit: Habit;
}

function CellBody({ cell, habit }: CellBodyProps) {
  const say = useWords(overviewWords);
  const sayMark = useWords(marksWords);
  const plain = usePlainNumber();
  if (cell.kind === 'month') {
    return cell.completion === undefined ? (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say('no-rate')}</span>
      </>
    ) : (
      say('short-percent', cell.completion)
    );
  }
  const { kind, status } = cell.day;
  if (status.kind === 'measured') {
    return (
      <span className={`mark mark-${kind}`}>
        <span aria-hidden="true">{plain(status.amount)}</span>
        <span className="visually-hidden">{markText(sayMark, cell.day, habit.goal?.unit ?? '')}</span>
      </span>
    );
  }
  return <MarkSign kind={kind} label={sayMark(kind)} />;
}
