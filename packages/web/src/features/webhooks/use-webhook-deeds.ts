import { useDeed } from '../../asking/use-deed';
import { deleteWebhook, testWebhook, updateWebhook, type Webhook, type WebhookChange } from '../../client';
import { useWords } from '../../i18n/use-words';
import { deliveriesQuery } from './deliveries-query';
import { webhooksQuery } from './webhooks-query';
import { webhooksWords } from './words/webhooks-words';

/** What can be done with a webhook. */
export function useWebhookDeeds({ id, url }: Webhook) {
  const say = useWords(webhooksWords);
  const queryKeys = [webhooksQuery.queryKey, deliveriesQuery(id).queryKey];
  return {
    change: useDeed({
      queryKeys,
      run: async (body: WebhookChange) => (await updateWebhook({ path: { id }, body })).data,
    }),
    // On its own: its answer has the secret, which stays on the page whatever is changed after it.
    rotate: useDeed({
      queryKeys,
      run: async () => (await updateWebhook({ path: { id }, body: { rotateSecret: true } })).data,
    }),
    test: useDeed({
      queryKeys,
      run: () => testWebhook({ path: { id } }),
      said: () => say('tested'),
    }),
    remove: useDeed({
      queryKeys: [webhooksQuery.queryKey],
      run: () => deleteWebhook({ path: { id } }),
      said: () => say('deleted', { url }),
      isGone: true,
    }),
  };
}

export type WebhookDeeds = ReturnType<typeof useWebhookDeeds>;
