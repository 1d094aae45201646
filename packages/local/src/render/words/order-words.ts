import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import { text, type Word } from './meaning';

/** `<stack:id>`, and `<deployment-order>`: a list of all stacks, each after those that it needs. */
export const orderWords = ({ environment, stacks }: PlatformFacts): readonly Word[] => [
  ...stacks.map(({ name }): Word => [`stack:${idOf(environment.name, name)}`, text(name)]),
  [
    'deployment-order',
    {
      kind: 'lines',
      lines: stacks.map(({ name, region }, index) => `${index + 1}. \`${name}\` in \`${region}\``),
    },
  ],
];
