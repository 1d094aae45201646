import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteWebhook, testWebhook, updateWebhook, type Webhook, type WebhookChange } from '../../client';
import { useWords } from '../../i18n/use-words';
import { focusHeading } from '../../ui/focus-heading';
import { useMessageBoard } from '../../ui/message-board-context';
import { deliveriesQuery } from './deliveries-query';
import { webhooksQuery } from './webhooks-query';
import { webhooksWords } from './words/webhooks-words';

/** What can be done with a webhook. */
export function useWebhookDeeds({ id, url }: Webhook) {
  const say = useWords(webhooksWords);
  const queryClient = useQueryClient();
  const board = useMessageBoard();
  const askAgain = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
      queryClient.invalidateQueries({ queryKey: deliveriesQuery(id).queryKey }),
    ]);
  return {
    change: useMutation({
      mutationFn: async (body: WebhookChange) => (await updateWebhook({ path: { id }, body })).data,
      onSuccess: askAgain,
    }),
    // On its own: its answer has the secret, which stays on the page whatever is changed after it.
    rotate: useMutation({
      mutationFn: async () => (await updateWebhook({ path: { id }, body: { rotateSecret: true } })).data,
      onSuccess: askAgain,
    }),
    test: useMutation({
      mutationFn: () => testWebhook({ path: { id } }),
      onSuccess: () => {
        board.say({ tone: 'done', text: say('tested') });
        return askAgain();
      },
    }),
    remove: useMutation({
      mutationFn: () => deleteWebhook({ path: { id } }),
      onSuccess: () => {
        board.say({ tone: 'done', text: say('deleted', { url }) });
        focusHeading();
        return queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey });
      },
    }),
  };
}

export type WebhookDeeds = ReturnType<typeof useWebhookDeeds>;
