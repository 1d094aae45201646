import { dateOf, dayNumber, periodAround } from '@hexastyle/habits';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { MarkLegend } from '../../marks/mark-legend';
import type { Habit } from '../../records/habit';
import { weekdayOf } from '../../records/habit-view';
import { useAccount } from '../../store/use-account';
import { useHabits } from '../../store/use-habits';
import { useToday } from '../../store/use-today';
import { Choice } from '../../ui/choice';
import { Page } from '../../ui/page';
import { Stepper } from '../../ui/stepper';
import { OverviewTable } from './overview-table';
import { completionOfAll, OVERVIEW_PERIODS, type OverviewPeriod, type Range } from './overview-row';
import { TagChoice } from './tag-choice';
import { useOverviewRows } from './use-overview-rows';
import { overviewWords } from './words/overview-words';

export interface OverviewProps {
  readonly habitLink: (habit: Habit) => ReactNode;
  readonly newHabitLink: (text: string) => ReactNode;
}

/** All habits over a week, a month or a year. */
export function Overview(props: OverviewProps) {
  const say = useWords(overviewWords);
  const hasHabits = useHabits().some(({ archived }) => !archived);
  return (
    <Page title={say('title')}>
      {hasHabits ? (
        <OverviewPeriods {...props} />
      ) : (
        <p className="empty">
          {say('empty')} {props.newHabitLink(say('empty-link'))}
        </p>
      )}
    </Page>
  );
}

function OverviewPeriods({ habitLink }: OverviewProps) {
  const say = useWords(overviewWords);
  const today = useToday();
  const [period, setPeriod] = useState<OverviewPeriod>('week');
  const [day, setDay] = useState(today);
  const [tag, setTag] = useState<string>();
  const range = useRange(day, period);
  const rows = useOverviewRows({ today, period, range, tag });
  const all = completionOfAll(rows);
  return (
    <div className="overview">
      <Choice
        legend={say('period')}
        options={OVERVIEW_PERIODS.map((value) => ({ value, label: say(value) }))}
        value={period}
        onChange={setPeriod}
      />
      <TagChoice chosen={tag} onChoose={setTag} />
      <Stepper
        heading={<h2 aria-live="polite">{say(`${period}-name`, range)}</h2>}
        before={{ label: say('before'), isDisabled: false }}
        after={{ label: say('after'), isDisabled: range.to >= today }}
        onStep={(step) => {
          setDay(dateOf(dayNumber(step === 1 ? range.to : range.from) + step));
        }}
      />
      <p className="overview-all">{all === undefined ? say('all-none') : say('all-text', all)}</p>
      <OverviewTable rows={rows} caption={say(`${period}-name`, range)} habitLink={habitLink} />
      {period === 'year' ? undefined : <MarkLegend />}
    </div>
  );
}

function useRange(day: string, period: OverviewPeriod): Range {
  const account = useAccount();
  const { from, to } = periodAround(dayNumber(day), period, weekdayOf(account));
  return { from: dateOf(from), to: dateOf(to) };
}
