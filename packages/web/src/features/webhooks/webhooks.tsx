import { useQuery } from '@tanstack/react-query';
import { AskedList } from '../../asking/asked-list';
import { useWords } from '../../i18n/use-words';
import { NewWebhookForm } from './new-webhook-form';
import { WebhookItem } from './webhook-item';
import { webhooksQuery } from './webhooks-query';
import { webhooksWords } from './words/webhooks-words';

/** Programs that are told of changes: those that are, and a way to a new one. */
export function Webhooks() {
  const say = useWords(webhooksWords);
  return (
    <AskedList
      title={say('title')}
      intro={say('intro')}
      empty={say('empty')}
      query={useQuery(webhooksQuery)}
      offline={say('offline')}
      below={() => <NewWebhookForm />}
    >
      {(webhook) => <WebhookItem webhook={webhook} />}
    </AskedList>
  );
}
