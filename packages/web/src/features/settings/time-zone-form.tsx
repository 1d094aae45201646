import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { deviceTimeZone } from '../../device/device-time-zone';
import { useAccount } from '../../store/use-account';
import { useActions } from '../../store/use-actions';
import { Button } from '../../ui/button';
import { useMessageBoard } from '../../ui/message-board-context';
import { timeZoneNames } from './time-zone-names';

/** The zone in which the days of this account begin and end. */
export function TimeZoneForm() {
  const account = useAccount();
  const actions = useActions();
  const board = useMessageBoard();
  const [choice, setChoice] = useState(account.timeZone);
  const id = useId();
  const here = deviceTimeZone();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    actions.changeAccount({ timeZone: choice });
    board.say({ tone: 'done', text: `Your days now follow ${choice.replaceAll('_', ' ')}.` });
  };
  return (
    <form className="form" aria-label="When your day begins" onSubmit={onSubmit}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          Time zone
        </label>
        <select
          id={id}
          className="field-input"
          aria-describedby={`${id}-hint`}
          value={choice}
          onChange={(event) => {
            setChoice(event.target.value);
          }}
        >
          {timeZoneNames([account.timeZone, here]).map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
        <span id={`${id}-hint`} className="field-hint">
          Your day begins at midnight in this zone. Days that are ticked stay as they are.
        </span>
      </div>
      <div className="button-row">
        <Button type="submit" look="primary">
          Save
        </Button>
        {here === choice ? undefined : (
          <Button
            onPress={() => {
              setChoice(here);
            }}
          >
            Use this device’s zone, {here.replaceAll('_', ' ')}
          </Button>
        )}
      </div>
    </form>
  );
}
