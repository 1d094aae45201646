import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { temporary } from '../testing/assemble';
import { bundleApi } from './bundle-api';

describe('Given the API of this repository', () => {
  const directory = bundleApi(temporary('bundle'));
  const FILES = ['lambda.js', 'migrations-lambda.js'];
  const codeOf = (file: string): string => readFileSync(join(directory, file), 'utf8');

  it.each(FILES)('When it is bundled, then %s exports the handler that its function calls', (file) => {
    expect(codeOf(file)).toMatch(/handler:\s*\(\)\s*=>/);
  });

  it.each(FILES)('leaves the AWS SDK to the runtime, and takes everything else along, in %s', (file) => {
    const required = [...codeOf(file).matchAll(/require\("([^"]+)"\)/g)].map(([, name = '']) => name);
    const foreign = required.filter((name) => !name.startsWith('@aws-sdk/') && !isBuiltin(name));
    expect(foreign.filter((name) => name !== 'pg-native')).toEqual([]);
  });

  it('When it is bundled elsewhere, then every byte is the same', () => {
    const again = bundleApi(temporary('bundle'));
    const equal = (file: string): boolean =>
      readFileSync(join(again, file)).equals(readFileSync(join(directory, file)));
    const files = FILES.flatMap((file) => [file, `${file}.map`]);
    expect(files.filter(equal)).toEqual(files);
  });
});
