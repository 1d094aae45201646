import { spawnSync } from 'node:child_process';
import type { Fault } from '@hexastyle/environment';
import { linesOf, type DocumentLine } from '../../render/documents/document-line';

/** The blocks of sh of a document: runs of lines. */
const blocksOf = (text: string): readonly (readonly DocumentLine[])[] => {
  const blocks: DocumentLine[][] = [];
  let last = -1;
  for (const line of linesOf(text)) {
    if (line.code !== 'sh') continue;
    if (line.number === last + 1) blocks.at(-1)?.push(line);
    else blocks.push([line]);
    last = line.number;
  }
  return blocks;
};

const parse = (script: string): string | undefined => {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
  return status === 0
    ? undefined
    : stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^bash: line \d+: /, '');
};

/** The blocks of sh in a document that a shell cannot read. Nothing is run. */
export const shellFaults = (file: string, text: string): readonly Fault[] =>
  blocksOf(text).flatMap((block) => {
    const problem = parse(block.map((line) => line.text).join('\n'));
    return problem === undefined
      ? []
      : [{ file, line: block[0]?.number ?? 0, problem, fix: 'mend the block, in the source of the document' }];
  });
