/** A small runbook with two numbered sections, an action of choices and the alarm that leads to it. */
export const RUNBOOK = `<!-- Rendered. -->

# API answers with errors

## Symptom

| alarm | says | when |
| --- | --- | --- |
| \`hexastyle-staging-api-5xx-errors\` | Too many. | greater than 5 |

1. prose with a number, which is a step all the same

## Impact

Some users cannot sign in.

## Diagnosis

1. See [what changed](before-you-start.md#see-what-changed)
   shortly before.

2. See the log:

   \`\`\`sh
   # 3. not a step
   aws logs tail
   \`\`\`

   Then go on.

The end of the section is no step.

## Action

- Take it back.
- Or wait.

## Verification

1. The alarm returns to \`OK\`.

## Escalation

After 30 minutes.
`;
