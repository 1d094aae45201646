import type { StackAt } from '../cloudformation';

/** The stacks that `$STACKS` lists: `<stack's name>=<template>@<region>` of each. */
export const variableStacks = (variables: Readonly<Record<string, string>>): readonly StackAt[] =>
  (variables['STACKS'] ?? '')
    .split(' ')
    .filter((each) => each !== '')
    .map((each) => ({ name: each.split('=')[0] ?? each, region: each.split('@').at(-1) ?? each }));
