/** Takes `<stack's name>=<template>@<region>` apart for the command within; `$STACKS` is a list of them. */
const forEachStack = (...lines: readonly string[]): string =>
  [
    // In a shell of its own, which ends at the first failure, as a loop does not.
    '(',
    'set -e',
    'for stack in $STACKS; do',
    '  name="${stack%%=*}" template="${stack#*=}" region="${stack##*@}"',
    '  template="assembly/${template%@*}"',
    ...lines.map((line) => `  ${line}`),
    'done',
    ')',
  ].join('\n');

/** Sends a template by way of the bootstrap bucket, because it may be too large to be sent along. Parameters that nobody names keep their values. */
const DEPLOY = [
  'aws cloudformation deploy --region "$region" --stack-name "$name" --template-file "$template"',
  '--s3-bucket "$ASSETS-$region" --s3-prefix "hexastyle/$ENVIRONMENT" --capabilities CAPABILITY_NAMED_IAM',
].join(' ');

/** Deploys stacks by change set, in the role of CloudFormation; `$PARAMETERS`, where set, is a list of `<parameter>=<value>`. */
export const DEPLOY_STACKS = forEachStack(
  `${DEPLOY} --role-arn "$EXECUTION_ROLE" --no-fail-on-empty-changeset \${PARAMETERS:+--parameter-overrides $PARAMETERS}`,
);

/**
 * Shows what each stack would become. A change set that cannot be made because it imports what another stack of the
 * same change will export is told and passed over: the deployment makes it again, in order. Any other fault ends the
 * preview, so that nobody approves what nobody saw.
 */
export const PREVIEW_STACKS = forEachStack(
  'echo "== $name"',
  `if ! told="$(${DEPLOY} --no-execute-changeset --no-fail-on-empty-changeset 2>&1)"; then`,
  '  echo "$told"',
  '  if [[ "$told" != *"No export named"* ]]; then exit 1; fi',
  '  echo "no preview of $name before the stacks that it imports from"; continue',
  'fi',
  'set="$(aws cloudformation list-change-sets --region "$region" --stack-name "$name" \\',
  '  --query "Summaries[?ExecutionStatus==\'AVAILABLE\']|[-1].ChangeSetId" --output text)"',
  'if [ "$set" = None ]; then continue; fi',
  'aws cloudformation describe-change-set --region "$region" --change-set-name "$set" --output table \\',
  "  --query 'Changes[].ResourceChange.[Action,Replacement,ResourceType,LogicalResourceId]'",
  'aws cloudformation delete-change-set --region "$region" --change-set-name "$set"',
);
