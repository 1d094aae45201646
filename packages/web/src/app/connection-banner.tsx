import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/use-words';
import { useSnapshot } from '../store/use-snapshot';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useIsOnline } from '../ui/use-is-online';
import { useServices } from './services-context';
import { appWords } from './words/app-words';

/** Says how it stands with the network, for as long as it is not as one would expect. */
export function ConnectionBanner() {
  const { sync } = useServices();
  const say = useWords(appWords);
  const isOnline = useIsOnline();
  const isWaiting = useSyncExternalStore(sync.subscribe, sync.status) === 'waiting';
  const count = useSnapshot(({ tables }) => tables.queue.length);
  const isKept = useSnapshot((snapshot) => snapshot.isKept);
  const isOffline = !isOnline || isWaiting;
  return (
    <div role="status" aria-label={say('connection')}>
      {isOffline ? (
        <div className="banner">
          <Icon name="warning" />
          <p>{count === 0 ? say('offline') : say('offline-waiting', { count })}</p>
          <Button
            onPress={() => {
              sync.run();
            }}
          >
            {say('retry')}
          </Button>
        </div>
      ) : undefined}
      {isKept ? undefined : (
        <div className="banner">
          <Icon name="warning" />
          <p>{say('not-kept')}</p>
        </div>
      )}
    </div>
  );
}
