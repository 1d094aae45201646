import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/use-words';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useServices } from './services-context';
import { appWords } from './words/app-words';

/** Offers the new version, for as long as one waits. */
export function UpdateBanner() {
  const { updates } = useServices();
  const say = useWords(appWords);
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  return (
    <div role="status">
      {isReady ? (
        <div className="banner banner-calm">
          <Icon name="information" />
          <p>{say('update')}</p>
          <Button
            onPress={() => {
              updates.apply();
            }}
          >
            {say('update-now')}
          </Button>
        </div>
      ) : undefined}
    </div>
  );
}
