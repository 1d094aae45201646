import { useQuery } from '@tanstack/react-query';
import { Asked } from '../../asking/asked';
import { useWords } from '../../i18n/use-words';
import { NewWebhookForm } from './new-webhook-form';
import { WebhookItem } from './webhook-item';
import { webhooksQuery } from './webhooks-query';
import { webhooksWords } from './words/webhooks-words';

/** Programs that are told of changes: those that are, and a way to a new one. */
export function Webhooks() {
  const say = useWords(webhooksWords);
  return (
    <section className="panel" aria-labelledby="webhooks-heading">
      <h2 id="webhooks-heading">{say('title')}</h2>
      <p className="aside">{say('intro')}</p>
      <Asked query={useQuery(webhooksQuery)} offline={say('offline')}>
        {(webhooks) => (
          <>
            {webhooks.length === 0 ? <p className="empty">{say('empty')}</p> : undefined}
            <ul className="plain-list">
              {webhooks.map((webhook) => (
                <WebhookItem key={webhook.id} webhook={webhook} />
              ))}
            </ul>
            <NewWebhookForm />
          </>
        )}
      </Asked>
    </section>
  );
}
