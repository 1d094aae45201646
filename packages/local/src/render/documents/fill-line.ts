import type { Fault } from '@hexastyle/environment';
import { nearest } from '@hexastyle/environment';
import type { Meaning } from '../words/meaning';
import type { Vocabulary } from '../words/vocabulary';
import type { DocumentLine } from './document-line';

const PLACEHOLDER = /<(?<word>[a-z][a-z0-9-]*(?::(?!\/\/)[^<>\s]+)?)>/g;

/** A line with its placeholders filled in, or what is wrong with them. */
export interface FilledLine {
  readonly text: string;
  readonly faults: readonly Pick<Fault, 'problem' | 'fix'>[];
}

const unknown = (word: string, vocabulary: Vocabulary): Pick<Fault, 'problem' | 'fix'> => {
  const words = [...vocabulary.keys()];
  const meant = words.find((each) => each.startsWith(`${word}:`)) ?? nearest(word, words);
  return {
    problem: `nobody knows <${word}>`,
    fix: meant === undefined ? 'write a placeholder of ADR 21, or a shell variable' : `did you mean <${meant}>?`,
  };
};

const indented = (text: string, line: string): string => text.replaceAll('\n', `\n${/^\s*/.exec(line)?.[0] ?? ''}`);

const misplaced = (word: string, meaning: Meaning, line: DocumentLine): Pick<Fault, 'problem' | 'fix'> | undefined => {
  if (meaning.kind === 'command' && line.code !== 'sh')
    return {
      problem: `only CloudFormation knows <${word}>, so it becomes a command`,
      fix: `use it in a block of sh: NAME=<${word}>`,
    };
  if (meaning.kind === 'lines' && line.text.trim() !== `<${word}>`)
    return { problem: `<${word}> becomes several lines`, fix: 'give it a line of its own' };
  return undefined;
};

const written = (meaning: Meaning, line: string): string => {
  switch (meaning.kind) {
    case 'text':
      return meaning.text;
    case 'command':
      return indented(meaning.command, line);
    case 'lines':
      return indented(meaning.lines.join('\n'), line);
  }
};

/** Fills in the placeholders of one line. */
export const fillLine = (line: DocumentLine, vocabulary: Vocabulary): FilledLine => {
  const faults: FilledLine['faults'][number][] = [];
  const text = line.text.replace(PLACEHOLDER, (whole, word: string) => {
    const meaning = vocabulary.get(word);
    const fault = meaning === undefined ? unknown(word, vocabulary) : misplaced(word, meaning, line);
    if (fault !== undefined) faults.push(fault);
    return meaning === undefined || fault !== undefined ? whole : written(meaning, line.text);
  });
  return { text, faults };
};
