import { useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { Pause } from '../../records/pause';
import { Button } from '../../ui/button';
import { focusHeading } from '../../ui/focus-heading';
import { Icon } from '../../ui/icon';
import { PauseForm } from './pause-form';
import { pauseState } from './pause-state';
import type { PauseDeeds } from './use-pause-deeds';
import { pausesWords } from './words/pauses-words';

export interface PauseItemProps {
  readonly pause: Pause;
  readonly name: string;
  readonly today: string;
  readonly deeds: PauseDeeds;
}

/** One pause: what and when, where it stands, and what can be done with it. */
export function PauseItem({ pause, name, today, deeds }: PauseItemProps) {
  const say = useWords(pausesWords);
  const [isChanging, setChanging] = useState(false);
  const state = pauseState(pause, today);
  const { from, to, note } = pause;
  return (
    <li className="plain-item">
      <PauseText pause={pause} name={name} state={state} />
      <div className="button-row">
        {state === 'now' && to !== today ? (
          <Button
            aria-label={say('end-name', { name })}
            onPress={() => {
              deeds.end(pause, today);
              focusHeading();
            }}
          >
            {say('end')}
          </Button>
        ) : undefined}
        <Button
          aria-label={say('change-name', { name })}
          aria-expanded={isChanging}
          onPress={() => {
            setChanging(!isChanging);
          }}
        >
          {say('change')}
        </Button>
        <Button
          aria-label={say('delete-name', { name })}
          onPress={() => {
            deeds.remove(pause);
            focusHeading();
          }}
        >
          {say('delete')}
        </Button>
      </div>
      {isChanging ? (
        <PauseForm
          label={say('change-name', { name })}
          submit={say('save')}
          start={{ from, note, ...(to === undefined ? {} : { to }) }}
          isNew={false}
          onSave={(fields) => {
            deeds.change(pause, fields);
            setChanging(false);
          }}
        />
      ) : undefined}
    </li>
  );
}

interface PauseTextProps extends Pick<PauseItemProps, 'pause' | 'name'> {
  readonly state: ReturnType<typeof pauseState>;
}

function PauseText({ pause: { from, to, note }, name, state }: PauseTextProps) {
  const say = useWords(pausesWords);
  return (
    <div>
      <strong dir="auto">{name}</strong>{' '}
      <span className={`badge badge-${state}`}>
        {state === 'now' ? <Icon name="pause" /> : undefined}
        {say(`state-${state}`)}
      </span>
      <p>{say('span', { from, to })}</p>
      {note === '' ? undefined : (
        <p className="aside" dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}
