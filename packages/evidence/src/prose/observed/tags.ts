import { isAbsent } from '../../facts/facts';
import { valuesByTag } from '../../render/markdown/tables/platform-tags';
import { agrees, differs, unknown, type Answer, type Known, type Reader } from '../said';
import type { Sentence } from '../sentence';

const answer = (key: string, said: readonly string[], { facts: { assembly } }: Known): Answer => {
  if (isAbsent(assembly)) return unknown(assembly.absent);
  const values = valuesByTag(assembly).find(([tag]) => tag === key)?.[1];
  if (values === undefined) return differs(`no resource has the tag ${key}`);
  const others = [...new Set(values)].sort().filter((value) => !said.includes(value));
  return others.length === 0
    ? agrees(`${values.length} resources have the tag ${key} with no other value`)
    : differs(`resources have the tag ${key} with ${others.join(', ')}`);
};

/** A tag and the values that it may have, in a list of tags: `Environment` - staging/production. */
export const tagReader: Reader = (sentence: Sentence, known) => {
  const [key] = sentence.codes;
  if (!/^tags\b/i.test(sentence.list ?? '') || key?.from !== 0) return [];
  const said = sentence.text
    .slice(key.to)
    .replace(/^[\s:–-]+/, '')
    .split(/[/,|]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return said.length === 0
    ? []
    : [{ from: 0, to: sentence.text.length, claims: [], answer: answer(key.text, said, known) }];
};
