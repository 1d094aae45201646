import type { Runbook, RunbooksResponse } from '@hexastyle/plugin-well-architected-common';
import type { RunbooksApi } from '../api/runbooks-api';

const TEXT = `<!-- Rendered. -->

# API answers with errors

How to sign in: [before you start](before-you-start.md#sign-in). Below: [symptom](#symptom).

## Symptom

| alarm | says |
| --- | --- |
| \`hexastyle-staging-api-5xx-errors\` | Too many. |

## Diagnosis

1. See the log:

   \`\`\`sh
   aws logs tail
   \`\`\`
`;

/** A whole runbook, to be varied. */
export function aRunbook(changes: Partial<Runbook> = {}): Runbook {
  return {
    name: 'api-errors',
    title: 'API answers with errors',
    file: 'docs/runbooks/staging/api-errors.md',
    alarms: ['hexastyle-staging-api-5xx-errors'],
    steps: [{ section: 'Diagnosis', text: 'See the log.' }],
    text: TEXT,
    ...changes,
  };
}

/** Answers as the backend does, from runbooks. */
export function someRunbooks(
  runbooks: readonly Runbook[] = [aRunbook()],
  more: Extract<RunbooksResponse, { state: 'read' }>['items'] = [],
): RunbooksApi {
  return {
    listRunbooks: () =>
      Promise.resolve({
        state: 'read',
        items: [...runbooks.map((each) => ({ ...each, state: 'read' as const, steps: each.steps.length })), ...more],
      }),
    getRunbook: (environment, name) => {
      const content = runbooks.find((each) => each.name === name);
      return Promise.resolve(
        content === undefined
          ? { state: 'missing', reason: `There is no runbook "${name}" of ${environment}.`, fix: 'npx projen' }
          : { state: 'read', content },
      );
    },
  };
}
