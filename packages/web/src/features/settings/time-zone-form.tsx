import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { updateAccount } from '../../client';
import { deviceTimeZone } from '../../device/device-time-zone';
import { accountQuery } from '../../queries/account-query';
import { todayQuery } from '../../queries/today-query';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useMessageBoard } from '../../ui/message-board-context';
import { timeZoneNames } from './time-zone-names';

/** The zone in which the days of this account begin and end. */
export function TimeZoneForm() {
  const { data: account } = useSuspenseQuery(accountQuery);
  const [choice, setChoice] = useState(account.timeZone);
  const save = useSaveTimeZone();
  const id = useId();
  const here = deviceTimeZone();

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(choice);
  };
  return (
    <form className="form" aria-label="When your day begins" onSubmit={onSubmit}>
      {save.error === null ? undefined : <Notice tone="problem">{save.error.message}</Notice>}
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
        <Button type="submit" look="primary" isPending={save.isPending}>
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

function useSaveTimeZone() {
  const queryClient = useQueryClient();
  const board = useMessageBoard();
  return useMutation({
    mutationFn: async (timeZone: string) => (await updateAccount({ body: { timeZone } })).data,
    onSuccess: (account) => {
      queryClient.setQueryData(accountQuery.queryKey, account);
      board.say({ tone: 'done', text: `Your days now follow ${account.timeZone.replaceAll('_', ' ')}.` });
      return queryClient.invalidateQueries({ queryKey: todayQuery.queryKey });
    },
  });
}
