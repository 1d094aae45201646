import { deleteStack } from '../cloudformation';
import { query } from '../emulator';
import type { Judge } from './judge';
import { variableStacks } from './variable-stacks';

/** What was said of each stack, by its name. */
const chapters = (said: string): ReadonlyMap<string, string> =>
  new Map(
    said
      .split(/^== /m)
      .slice(1)
      .map((text) => [text.split('\n')[0] ?? '', text]),
  );

/**
 * Every stack was shown resource by resource, and no change set is left. Then the stacks, which are only under review,
 * are deleted: moto would make a second one of the same name for a deployment, where CloudFormation goes on with it.
 */
export const judgePreview: Judge = async ({ run: { emulator, stacks }, project, said }) => {
  const shown = chapters(said);
  const faults: string[] = [];
  for (const at of variableStacks(project.variables)) {
    const { template } = stacks.find(({ name }) => name === at.name) ?? {};
    const text = shown.get(at.name) ?? '';
    for (const id of Object.keys(template?.Resources ?? { 'a template': 0 }))
      if (!text.includes(` ${id} `)) faults.push(`${at.name}: the preview does not show ${id}`);
    const cloudformation = { region: at.region, service: 'cloudformation', version: '2010-05-15' };
    // moto lists those of every stack, whichever is asked for.
    const sets = await emulator(query(cloudformation, 'ListChangeSets', { StackName: at.name }));
    if (sets.text.includes(`<StackName>${at.name}</StackName>`)) faults.push(`${at.name}: a change set is left`);
    const failure = await deleteStack(emulator, at);
    if (failure !== undefined) faults.push(`${at.name} was not deleted: ${failure}`);
  }
  return faults;
};
