import { sectionsOf } from './sections-of';

test('given two sections, then each has its own text', () => {
  expect(sectionsOf('# Title\n\nIntro.\n\n## First one\n\nOne.\n\n### Deeper\n\n## Second\n')).toEqual([
    { anchor: 'first-one', text: '\nOne.\n\n### Deeper\n\n' },
    { anchor: 'second', text: '' },
  ]);
});

test('given a comment of a shell that looks like a heading, then it is none', () => {
  expect(sectionsOf('## Only\n\n```sh\n## a comment\n```\n').map(({ anchor }) => anchor)).toEqual(['only']);
});

test('given no section, then there is none', () => {
  expect(sectionsOf('')).toEqual([]);
});
