import { defineWords } from './define-words';
import { isolated } from './isolated';
import { sayIn } from './say';

const words = defineWords(
  { done: ({ name }: { readonly name: string }) => `“${name}” is done.` },
  { de: () => Promise.resolve({ done: ({ name }) => `„${name}“ ist erledigt.` }) },
);

describe('a name in a text', () => {
  it.each(['قراءة', 'לקרוא', 'Read \u202Eback'])('given %p, does not turn the words around it', (name) => {
    expect(sayIn(words, 'en')('done', { name })).toBe(`“\u2068${name}\u2069” is done.`);
  });

  it.each(['Read', 'Läufe 🏃', '本を読む', '👩🏽‍🚀'])('given %p, is left as it is', (name) => {
    expect(sayIn(words, 'en')('done', { name })).toBe(`“${name}” is done.`);
  });

  it('given one that would end its isolation, keeps it in', () => {
    expect(isolated('a\u2069\u202Eb')).toBe('\u2068a\u202Eb\u2069');
  });
});
