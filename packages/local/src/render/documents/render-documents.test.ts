import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { anAlarm, aPlatform } from '../testing/a-platform';
import { renderDocuments } from './render-documents';
import { runbookIndex } from './runbook-index';
import { writeDocuments } from './write-documents';

const PLATFORM = aPlatform(anAlarm('api-5xx', 'docs/runbooks/blue/api.md#symptom'));

describe('given sources', () => {
  let root = '';
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hexastyle-render-'));
    write('docs/runbooks/api.md', '# API of <environment>\n');
    write('docs/recovery/strategy.md', '# Recovery in <dr-region>\n');
    write('docs/deploying.md', '# Deploying <environment>\n');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('each is rendered beside its source, in a folder of the environment', () => {
    expect([...renderDocuments(root, [PLATFORM]).keys()]).toEqual([
      'docs/runbooks/blue/api.md',
      'docs/recovery/blue/strategy.md',
      'docs/deploying/blue.md',
    ]);
  });

  it('every fault of every source is told at once', () => {
    write('docs/runbooks/api.md', '<enviroment>\n');
    write('docs/deploying.md', '<regoin>\n');

    expect(() => renderDocuments(root, [PLATFORM])).toThrow(
      /docs\/runbooks\/api.md:1 {2}nobody knows <enviroment> in blue .*\ndocs\/deploying.md:1 {2}nobody knows <regoin>/,
    );
  });

  it('what was rendered for an environment that is no more is deleted, and what people wrote is not', () => {
    const documents = renderDocuments(root, [PLATFORM]);
    writeDocuments(root, new Map([...documents].map(([path, text]) => [path.replace('blue', 'gone'), text])));
    write('docs/runbooks/by-hand/notes.md', '# Notes\n');

    writeDocuments(root, documents);

    expect(existsSync(join(root, 'docs/runbooks/gone'))).toBe(false);
    expect(existsSync(join(root, 'docs/deploying/gone.md'))).toBe(false);
    expect(existsSync(join(root, 'docs/runbooks/by-hand/notes.md'))).toBe(true);
    expect(readFileSync(join(root, 'docs/runbooks/blue/api.md'), 'utf8')).toContain('# API of blue\n');
  });
});

it('the index leads from every alarm to its runbook, and lists procedures apart', () => {
  const lines = runbookIndex([PLATFORM], ['docs/runbooks/api.md', 'docs/runbooks/rollback.md']).split('\n');

  expect(lines).toContain('| `api-5xx` | greater than 5 within 5 minutes | api | [blue](blue/api.md#symptom) |');
  expect(lines).toContain('- rollback: [blue](blue/rollback.md)');
  expect(lines.join('\n')).not.toContain('- api:');
});
