import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { temporary } from '../testing/assemble';
import { bundleApi } from './bundle-api';

describe('Given the API of this repository', () => {
  const directory = bundleApi(temporary('bundle'));
  const code = readFileSync(join(directory, 'lambda.js'), 'utf8');

  it('When it is bundled, then the bundle exports the handler that the function calls', () => {
    expect(code).toMatch(/handler:\s*\(\)\s*=>/);
  });

  it('leaves the AWS SDK to the runtime, and takes everything else along', () => {
    const required = [...code.matchAll(/require\("([^"]+)"\)/g)].map(([, name = '']) => name);
    const foreign = required.filter((name) => !name.startsWith('@aws-sdk/') && !isBuiltin(name));
    expect(foreign.filter((name) => name !== 'pg-native')).toEqual([]);
  });

  it('When it is bundled elsewhere, then every byte is the same', () => {
    const again = bundleApi(temporary('bundle'));
    const equal = (file: string): boolean =>
      readFileSync(join(again, file)).equals(readFileSync(join(directory, file)));
    expect(['lambda.js', 'lambda.js.map'].filter(equal)).toEqual(['lambda.js', 'lambda.js.map']);
  });
});
