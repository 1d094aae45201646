import type { Runbook } from '@hexastyle/plugin-well-architected-common';
import { alarmsOf } from './alarms-of';
import { stepsOf } from './steps-of';

/** What a runbook's text says of itself. A text without a title is called by its name. */
export function parseRunbook(environment: string, name: string, text: string): Runbook {
  return {
    name,
    title: (/^#\s+(.+?)\s*#*$/m.exec(text)?.[1] ?? name).slice(0, 255),
    file: `docs/runbooks/${environment}/${name}.md`,
    alarms: alarmsOf(text),
    steps: stepsOf(text),
    text,
  };
}
