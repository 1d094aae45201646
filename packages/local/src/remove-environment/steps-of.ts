import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SECTIONS = [
  ['Tearing down', 'tearing-down'],
  ['What stays', 'what-stays'],
] as const;

const sectionOf = (text: string, title: string): string =>
  text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';

const itemsOf = (section: string): readonly string[] =>
  [...section.matchAll(/^\d+\. (.*?)(?=[.:;,]|\n)/gm)].map(([, item = '']) => item);

/** The steps of the environment's own document, in their order, each with the place where its commands are. */
export const stepsOf = (root: string, name: string): readonly string[] => {
  const file = `docs/deploying/${name}.md`;
  if (!existsSync(join(root, file)))
    return ['docs/deploying.md#tearing-down (npx projen renders it for the environment)'];
  const text = readFileSync(join(root, file), 'utf8');
  return SECTIONS.flatMap(([title, anchor]) =>
    itemsOf(sectionOf(text, title)).map((item) => `${item} (${file}#${anchor})`),
  );
};
