import type { Block, Removal } from './removal';

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const blocked = (blocks: readonly Block[], where: Block['where']): readonly string[] =>
  blocks.filter((block) => block.where === where).map(({ what, wayOut }) => `${what}  -> ${wayOut}`);

/** A removal in words for a terminal. */
export const describeRemoval = ({ name, file, blocks, references, steps }: Removal): string =>
  [
    `Removing ${name} deletes ${file} and all that is generated from it.`,
    ...listed('In the way, in the repository:', blocked(blocks, 'files')),
    ...listed('In the way, in the account, as far as it is deployed:', blocked(blocks, 'account')),
    ...listed(
      'These lines would lead nowhere:',
      references.map((reference) => `${reference.file}:${reference.line}`),
    ),
    ...listed(
      'Steps, in this order:',
      [...steps, `npx projen env:remove ${name} --yes, and commit`].map((step, index) => `${index + 1}. ${step}`),
    ),
  ].join('\n');
