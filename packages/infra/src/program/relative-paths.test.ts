import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporary } from '../testing/assemble';
import { makePathsRelative } from './relative-paths';

const rewritten = (name: string, trace: string, root = '/r'): string => {
  const assembly = temporary('traces');
  const file = join(assembly, name);
  writeFileSync(file, JSON.stringify([trace]));
  makePathsRelative(assembly, root);
  return (JSON.parse(readFileSync(file, 'utf8')) as readonly string[])[0] ?? '';
};

describe('Given the creation traces of an assembly', () => {
  const trace = 'new Site (/r/packages/infra/src/edge/site.ts:1:2)\n    at run (/r/node_modules/x/lib/run.js:3:4)';

  it.each(['Edge.metadata.json', 'validation-report.json'])(
    'makes the paths in %s relative to the repository',
    (name) => {
      expect(rewritten(name, trace)).toBe(
        'new Site (packages/infra/src/edge/site.ts:1:2)\n    at run (node_modules/x/lib/run.js:3:4)',
      );
    },
  );

  it.each([
    ['.../r/node_modules/x/vpc.js:1:29 in x...', '...node_modules/x/vpc.js:1:29 in x...'],
    ['/r/src/a.ts:1:2\n/r/src/b.ts:3:4', 'src/a.ts:1:2\nsrc/b.ts:3:4'],
  ])('does so for the nameless functions of %s', (absolute, relative) => {
    expect(rewritten('Edge.metadata.json', absolute)).toBe(relative);
  });

  it('leaves templates alone, and folders whose names only end alike', () => {
    expect(rewritten('Edge.template.json', trace)).toBe(trace);
    expect(rewritten('Edge.metadata.json', 'f (/home/r/x.ts:1:2)')).toBe('f (/home/r/x.ts:1:2)');
    expect(rewritten('Edge.metadata.json', 'f (/r2/x.ts:1:2)')).toBe('f (/r2/x.ts:1:2)');
  });

  it('takes a name with signs of an expression as it is', () => {
    expect(rewritten('Edge.metadata.json', 'f (/a+b (c)/x.ts:1:2)', '/a+b (c)')).toBe('f (x.ts:1:2)');
  });
});
