import { AskFirst } from '../../asking/ask-first';
import type { Webhook } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import type { WebhookDeeds } from './use-webhook-deeds';
import { webhooksWords } from './words/webhooks-words';

export interface WebhookButtonsProps {
  readonly webhook: Webhook;
  readonly deeds: WebhookDeeds;
  readonly isLogOpen: boolean;
  readonly onLogPress: () => void;
}

/** What can be done with a webhook. */
export function WebhookButtons({ webhook, deeds, isLogOpen, onLogPress }: WebhookButtonsProps) {
  const say = useWords(webhooksWords);
  const { url } = webhook;
  return (
    <div className="button-row">
      <StateButton webhook={webhook} deeds={deeds} />
      {webhook.enabled ? (
        <Button aria-label={say('test-name', { url })} isPending={deeds.test.isPending} onPress={deeds.test.mutate}>
          {say('test')}
        </Button>
      ) : undefined}
      <Button aria-label={say('log-name', { url })} aria-expanded={isLogOpen} onPress={onLogPress}>
        {say('log')}
      </Button>
      <AskFirst
        label={say('rotate')}
        name={say('rotate-name', { url })}
        question={say('sure-rotate')}
        confirm={say('rotate-now')}
        isPending={deeds.rotate.isPending}
        onConfirm={deeds.rotate.mutate}
      />
      <AskFirst
        label={say('delete')}
        name={say('delete-name', { url })}
        question={say('sure', { url })}
        confirm={say('delete-now')}
        isPending={deeds.remove.isPending}
        onConfirm={deeds.remove.mutate}
      />
    </div>
  );
}

/** Pause, go on, or try now what waits for a receiver that failed: for the server the last two are one. */
function StateButton({ webhook, deeds }: Pick<WebhookButtonsProps, 'webhook' | 'deeds'>) {
  const say = useWords(webhooksWords);
  const { url, enabled, failingSince } = webhook;
  const set = (isEnabled: boolean) => () => {
    deeds.change.mutate({ enabled: isEnabled });
  };
  return (
    <>
      {enabled && failingSince !== undefined ? (
        <Button aria-label={say('retry-name', { url })} isPending={deeds.change.isPending} onPress={set(true)}>
          {say('retry')}
        </Button>
      ) : undefined}
      <Button
        aria-label={say(enabled ? 'pause-name' : 'enable-name', { url })}
        isPending={deeds.change.isPending}
        onPress={set(!enabled)}
      >
        {say(enabled ? 'pause' : 'enable')}
      </Button>
    </>
  );
}
