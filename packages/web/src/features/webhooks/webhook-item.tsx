import { useState } from 'react';
import { SecretOnce } from '../../asking/secret-once';
import type { Webhook } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Notice } from '../../ui/notice';
import { DeliveryLog } from './delivery-log';
import { useWebhookDeeds } from './use-webhook-deeds';
import { WebhookButtons } from './webhook-buttons';
import { WebhookState } from './webhook-state';
import { webhooksWords } from './words/webhooks-words';

export interface WebhookItemProps {
  readonly webhook: Webhook;
}

/** One webhook: where it sends what, how that goes, and what can be done with it. */
export function WebhookItem({ webhook }: WebhookItemProps) {
  const say = useWords(webhooksWords);
  const [isLogOpen, setLogOpen] = useState(false);
  const deeds = useWebhookDeeds(webhook);
  const { url, description, events } = webhook;
  const problem = deeds.change.error ?? deeds.rotate.error ?? deeds.test.error ?? deeds.remove.error;
  const secret = deeds.rotate.data?.secret;
  return (
    <li className="plain-item">
      <div>
        <strong>{url}</strong> <WebhookState webhook={webhook} />
        {description === '' ? undefined : <p>{description}</p>}
        <p className="aside">{events.map((event) => say(event)).join(', ')}</p>
      </div>
      {problem === null ? undefined : <Notice tone="problem">{problem.message}</Notice>}
      {secret === undefined ? undefined : <SecretOnce text={say('rotated', { url })} secret={secret} />}
      <WebhookButtons
        webhook={webhook}
        deeds={deeds}
        isLogOpen={isLogOpen}
        onLogPress={() => {
          setLogOpen(!isLogOpen);
        }}
      />
      {isLogOpen ? <DeliveryLog webhook={webhook} /> : undefined}
    </li>
  );
}
