import { useApi } from '@backstage/core-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useCallback } from 'react';
import { LoadingState } from '../api/loading-state';
import { useLoaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';
import { CodeBlock } from '../markdown/code-block';
import styles from './drills.module.css';

/** The record of a finished drill, to be committed: that is how the evidence learns of it. */
export function DrillRecord({ id }: { readonly id: string }) {
  const { drills } = useApi(wellArchitectedApiRef);
  const loaded = useLoaded(useCallback(() => drills.getDrillRecord(id), [drills, id]));
  return (
    <section className={styles['section']} aria-labelledby="record">
      <Text as="h3" id="record" variant="title-x-small" weight="bold">
        Record
      </Text>
      <LoadingState loaded={loaded} subject="the record">
        {({ path, text }) => (
          <>
            <p className={styles['quiet']}>
              Commit it as <code>{path}</code>. From then on the claims that rest on this runbook are proven by
              exercise, until the drill is too old.
            </p>
            <CodeBlock>
              <code>{text}</code>
            </CodeBlock>
            <Button
              variant="secondary"
              className={styles['more'] ?? ''}
              onPress={() => {
                download(path, text);
              }}
            >
              Download the record
            </Button>
          </>
        )}
      </LoadingState>
    </section>
  );
}

/** A file of the browser's own making; it is gone from memory as soon as it is saved. */
function download(path: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = path.slice(path.lastIndexOf('/') + 1);
  link.click();
  URL.revokeObjectURL(href);
}
