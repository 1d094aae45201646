import { Text } from '@backstage/ui';
import type { Runbook } from '@hexastyle/plugin-well-architected-common';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { DrillList } from '../drills/drill-list';
import { StartDrill } from '../drills/start-drill';
import { EnvironmentAddress } from '../environment/environment-address';
import { SourceLink } from '../evidence/source-link';
import { MarkdownText } from '../markdown/markdown-text';
import { AlarmNames } from './alarm-names';
import styles from './runbooks.module.css';
import { useScrollToHash } from './use-scroll-to-hash';

interface RunbookContentProps {
  readonly environment: string;
  readonly runbook: Runbook;
}

/** A runbook to be read, beside what points at it and the drills of it. */
export function RunbookContent({ environment, runbook }: RunbookContentProps) {
  const address = useContext(EnvironmentAddress);
  useScrollToHash();
  return (
    <div className={styles['page']}>
      <article className={styles['document']}>
        <p className={styles['back']}>
          <Link to={`${address}/runbooks`}>All runbooks</Link>
        </p>
        <MarkdownText text={runbook.text} file={runbook.file} />
      </article>
      <aside className={styles['beside']} aria-label="About this runbook">
        <StartDrill environment={environment} runbook={runbook} />
        <section>
          <Text as="h3" variant="body-medium" weight="bold">
            Alarms
          </Text>
          <AlarmNames alarms={runbook.alarms} />
        </section>
        <section>
          <Text as="h3" variant="body-medium" weight="bold">
            Drills
          </Text>
          <DrillList environment={environment} runbook={runbook.name} />
        </section>
        <section>
          <Text as="h3" variant="body-medium" weight="bold">
            File
          </Text>
          <p className={styles['file']}>
            <SourceLink file={runbook.file} />
          </p>
        </section>
      </aside>
    </div>
  );
}
