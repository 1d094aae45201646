import { EvidenceError } from '../evidence-error';
import { filesFor } from './files-for';

const namesFor = (out: string, ...names: readonly string[]): readonly string[] =>
  filesFor(
    out,
    names,
    (name) => name,
    () => '',
  ).map(([file]) => file);

test('given a placeholder, then every environment has its file, and else one file has all', () => {
  expect(namesFor('r/{environment}.json', 'staging', '$&')).toEqual(['r/staging.json', 'r/$&.json']);
  expect(namesFor('all.json', 'staging', 'production')).toEqual(['all.json']);
});

test.each(['../../evil', '..', 'a/b', 'a\\b', ''])('given the name %j, then no file is named after it', (name) => {
  expect(() => namesFor('{environment}.json', name)).toThrow(EvidenceError);
});

test.each(['{environmnt}.json', '{env}/{environment}.json', '{}'])(
  'given %s, then what stands for nothing is refused',
  (out) => {
    expect(() => namesFor(out, 'staging')).toThrow(/nothing is put in the place of {/);
  },
);
