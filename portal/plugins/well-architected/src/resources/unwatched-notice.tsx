import { Alert } from '@backstage/ui';
import { ResourceLink } from './resource-link';
import type { ResourceView } from './resource-view';
import styles from './resources.module.css';

/** Names the critical resources that no alarm watches; nothing when there are none. */
export function UnwatchedNotice({ unwatched }: { readonly unwatched: readonly ResourceView[] }) {
  if (unwatched.length === 0) {
    return undefined;
  }
  return (
    <Alert
      status="danger"
      icon
      title={
        unwatched.length === 1
          ? 'Nothing watches 1 critical resource'
          : `Nothing watches ${unwatched.length} critical resources`
      }
      description={
        <ul className={styles['links']} aria-label="Critical resources without an alarm">
          {unwatched.map((view) => (
            <li key={`${view.resource.region} ${view.id}`}>
              <ResourceLink view={view} />
            </li>
          ))}
        </ul>
      }
    />
  );
}
