import type { Webhook } from '../../client';
import { useWords } from '../../i18n/use-words';
import { CheckList, type CheckListProps } from '../../ui/check-list';
import { webhooksWords } from './words/webhooks-words';

export type WebhookEvent = Webhook['events'][number];

export const WEBHOOK_EVENTS: readonly WebhookEvent[] = [
  'entry.written',
  'entry.deleted',
  'habit.created',
  'habit.updated',
  'habit.deleted',
  'pause.created',
  'pause.updated',
  'pause.deleted',
];

export type EventChoiceProps = Pick<CheckListProps<WebhookEvent>, 'chosen' | 'fault' | 'onChange'>;

/** What a webhook is told of. */
export function EventChoice(props: EventChoiceProps) {
  const say = useWords(webhooksWords);
  return (
    <CheckList
      {...props}
      legend={say('events')}
      options={WEBHOOK_EVENTS.map((value) => ({ value, label: say(value) }))}
    />
  );
}
