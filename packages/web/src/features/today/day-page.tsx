import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { tagNames } from '../../records/tag-names';
import { useSnapshot } from '../../store/use-snapshot';
import { useToday } from '../../store/use-today';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Page } from '../../ui/page';
import { type DayItem, stripDates } from './day-item';
import { DayList } from './day-list';
import { DayStrip } from './day-strip';
import { Progress } from './progress';
import { isAsked } from './stand';
import { TagFilter } from './tag-filter';
import { useDayItems } from './use-day-items';
import { todayWords } from './words/today-words';

const KeysDialog = lazy(() => import('./keys-dialog').then((file) => ({ default: file.KeysDialog })));

export interface DayPageProps {
  /** @default today; a day to come or an impossible one is today too */
  readonly day: string | undefined;
  readonly dayLink: (date: string | undefined, content: ReactNode) => ReactNode;
  readonly newHabit: ReactNode;
}

/** One day: how far it has come, its habits, the days before, and a place to add a habit. */
export function DayPage({ day, dayLink, newHabit }: DayPageProps) {
  const say = useWords(todayWords);
  const today = useToday();
  const date = day !== undefined && stripDates(today).includes(day) ? day : today;
  const isFetched = useSnapshot(({ tables }) => tables.syncedAt !== undefined);
  const isHere = useSnapshot(({ records }) => records.habits.size > 0) || isFetched;
  // What comes to a new device is worked out and rendered in turns: all at once it keeps a phone from anything else for a while.
  const isShown = useDeferredValue(isHere);
  const items = useDayItems({ today, date, isShown });
  return (
    <Page
      title={say('title')}
      heading={say('long-day', { date })}
      eyebrow={date === today ? say('title') : say('earlier')}
    >
      <DayStrip
        today={today}
        items={items}
        link={(other, content) => dayLink(other === today ? undefined : other, content)}
      />
      {items.length === 0 ? <Nothing isFetched={isShown && isFetched} /> : <Habits items={items} />}
      {newHabit}
    </Page>
  );
}

function Habits({ items }: { readonly items: readonly DayItem[] }) {
  const say = useWords(todayWords);
  const [tag, setTag] = useState<string>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const tags = tagNames(items.map(({ habit }) => habit));
  const chosen = tag !== undefined && tags.includes(tag) ? tag : undefined;
  const shown = items.filter(({ habit }) => chosen === undefined || habit.tags.includes(chosen));
  const due = items.filter(isAsked);
  return (
    <>
      <Progress done={due.map(({ status }) => status.isMet)} />
      <TagFilter tags={tags} chosen={chosen} onChoose={setTag} />
      <DayList
        items={shown}
        onHelp={() => {
          setHelpOpen(true);
        }}
      />
      <div className="button-row">
        <Button
          onPress={() => {
            setHelpOpen(true);
          }}
        >
          <Icon name="keyboard" /> {say('keyboard')}
        </Button>
      </div>
      {isHelpOpen ? (
        <Suspense>
          <KeysDialog
            onClose={() => {
              setHelpOpen(false);
            }}
          />
        </Suspense>
      ) : undefined}
    </>
  );
}

function Nothing({ isFetched }: { readonly isFetched: boolean }) {
  const say = useWords(todayWords);
  return isFetched ? (
    <p className="empty">{say('empty')}</p>
  ) : (
    <p className="loading day-loading" role="status">
      {say('fetching')}
    </p>
  );
}
