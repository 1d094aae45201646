import { CLAIMS } from '../../claims/registry';
import { PHRASES } from './phrases';

test('given the phrases, then each is of a claim of its pillar', () => {
  const strange = Object.entries(PHRASES).flatMap(([pillar, phrases]) =>
    Object.keys(phrases).filter((id) => !CLAIMS.some((claim) => claim.id === id && claim.pillar === pillar)),
  );
  expect(strange).toEqual([]);
});

test('given a phrase, then it looks everywhere in a sentence whatever the case, and never takes nothing', () => {
  for (const phrase of Object.values(PHRASES).flatMap((phrases) => Object.values(phrases).flat())) {
    expect([phrase.source, phrase.flags]).toEqual([phrase.source, 'gi']);
    expect([phrase.source, ''.search(phrase)]).toEqual([phrase.source, -1]);
  }
});
