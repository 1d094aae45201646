import { useInfiniteQuery } from '@tanstack/react-query';
import { Asked } from '../../asking/asked';
import type { Delivery, Webhook } from '../../client';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../ui/button';
import { deliveriesQuery } from './deliveries-query';
import { DeliveryOutcome } from './delivery-outcome';
import { webhooksWords } from './words/webhooks-words';

/** What was sent to a webhook and what waits to be sent. */
export function DeliveryLog({ webhook: { id, url } }: { readonly webhook: Webhook }) {
  const say = useWords(webhooksWords);
  const log = useInfiniteQuery(deliveriesQuery(id));
  return (
    <Asked query={log} offline={say('offline')}>
      {({ pages }) => (
        <>
          <DeliveryTable url={url} deliveries={pages.flatMap(({ items }) => items)} />
          <div className="button-row">
            {log.hasNextPage ? (
              <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
                {say('older')}
              </Button>
            ) : undefined}
            <Button isPending={log.isRefetching} onPress={() => void log.refetch()}>
              {say('look-again')}
            </Button>
          </div>
        </>
      )}
    </Asked>
  );
}

interface DeliveryTableProps {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
}

function DeliveryTable({ url, deliveries }: DeliveryTableProps) {
  const say = useWords(webhooksWords);
  if (deliveries.length === 0) return <p className="empty">{say('no-deliveries')}</p>;
  return (
    <table className="figures">
      <caption>{say('log-name', { url })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('event')}</th>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <th scope="row">{say(delivery.event)}</th>
            <td>{say('moment', { at: delivery.createdAt })}</td>
            <td>
              <DeliveryOutcome delivery={delivery} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
