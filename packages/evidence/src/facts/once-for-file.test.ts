import type { RepositoryFacts } from './facts';
import { onceForFile } from './once-for-file';

const aRepository = (files: Readonly<Record<string, string>>): RepositoryFacts => ({
  files: Object.keys(files),
  read: (path) => files[path],
});

describe('what answers once for each file', () => {
  it('given one file twice, reads it once, and asks of no file that is not there', () => {
    const read = jest.fn((text: string, path: string) => `${path}: ${text}`);
    const answer = onceForFile(read);
    const repository = aRepository({ 'a.md': 'text' });
    expect([answer(repository, 'a.md'), answer(repository, 'a.md')]).toEqual(['a.md: text', 'a.md: text']);
    expect(answer(repository, 'b.md')).toBeUndefined();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('given files of one name in two repositories, reads both', () => {
    const answer = onceForFile((text) => text);
    expect(['one', 'other'].map((text) => answer(aRepository({ 'a.md': text }), 'a.md'))).toEqual(['one', 'other']);
  });
});
