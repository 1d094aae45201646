import { type FormEvent, useId, useState } from 'react';
import { SecretOnce } from '../../asking/secret-once';
import { useDeed } from '../../asking/use-deed';
import { createWebhook, type NewWebhook } from '../../client';
import { useWords } from '../../i18n/use-words';
import type { Problem } from '../../problem/problem';
import { Button } from '../../ui/button';
import { LabelledField } from '../../ui/labelled-field';
import { Notice } from '../../ui/notice';
import { EventChoice, WEBHOOK_EVENTS, type WebhookEvent } from './event-choice';
import { webhooksQuery } from './webhooks-query';
import { webhooksWords } from './words/webhooks-words';

const EMPTY = { url: '', description: '' };

/** A new webhook; its secret is shown once, here. */
export function NewWebhookForm() {
  const say = useWords(webhooksWords);
  const id = useId();
  const [fields, setFields] = useState(EMPTY);
  const [events, setEvents] = useState<readonly WebhookEvent[]>(WEBHOOK_EVENTS);
  const [isChecked, setChecked] = useState(false);
  const create = useCreateWebhook();
  const isBadUrl = !isAddress(fields.url);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isBadUrl) document.getElementById(id)?.focus();
    else if (events.length > 0 && !create.isPending) {
      const empty = () => {
        setFields(EMPTY);
        setChecked(false);
      };
      create.mutate({ ...fields, events: [...events] }, { onSuccess: empty });
    }
  };
  const { secret } = create.data ?? {};
  return (
    <>
      {secret === undefined ? undefined : (
        <SecretOnce text={say('created', { url: create.data?.url ?? '' })} secret={secret} />
      )}
      <form className="form" aria-label={say('create')} noValidate onSubmit={onSubmit}>
        {create.error === null ? undefined : <Notice tone="problem">{create.error.message}</Notice>}
        <WebhookFields
          id={id}
          fields={fields}
          urlFault={isChecked && isBadUrl ? say('bad-url') : undefined}
          problem={create.error}
          onChange={setFields}
        />
        <EventChoice
          chosen={events}
          fault={isChecked && events.length === 0 ? say('bad-events') : undefined}
          onChange={setEvents}
        />
        <div className="button-row">
          <Button type="submit" look="primary" isPending={create.isPending}>
            {say('create')}
          </Button>
        </div>
      </form>
    </>
  );
}

interface WebhookFieldsProps {
  readonly id: string;
  readonly fields: typeof EMPTY;
  readonly urlFault: string | undefined;
  readonly problem: Problem | null;
  readonly onChange: (fields: typeof EMPTY) => void;
}

function WebhookFields({ id, fields, urlFault, problem, onChange }: WebhookFieldsProps) {
  const say = useWords(webhooksWords);
  return (
    <>
      <LabelledField
        id={id}
        label={say('url')}
        hint={say('url-hint')}
        type="text"
        value={fields.url}
        fault={urlFault ?? problem?.faultAt('url')}
        onChange={(url) => {
          onChange({ ...fields, url });
        }}
      />
      <LabelledField
        id={`${id}-description`}
        label={say('description')}
        type="text"
        value={fields.description}
        fault={problem?.faultAt('description')}
        onChange={(description) => {
          onChange({ ...fields, description });
        }}
      />
    </>
  );
}

/** Only its form: whether the internet can reach it is for the server to say. */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function useCreateWebhook() {
  return useDeed({
    queryKeys: [webhooksQuery.queryKey],
    run: async (body: NewWebhook) => (await createWebhook({ body })).data,
  });
}
