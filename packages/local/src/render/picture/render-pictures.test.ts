import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../testing/temporary-folder';
import { Problem } from '../../problem';
import { writeDocuments } from '../documents/write-documents';
import { assembled, smallTemplates } from '../testing/a-small-assembly';
import { renderPictures } from './render-pictures';

describe('given assemblies', () => {
  const root = temporaryFolder();
  const overview = join(root, 'docs/architecture.md');
  const platforms = [assembled(smallTemplates())];
  const MARKS =
    '<!-- Drawn from the assemblies: change packages/infra, and run npx projen. -->\n<!-- End of the drawing. -->';
  const render = (text: string): string => {
    mkdirSync(join(root, 'docs'), { recursive: true });
    writeFileSync(overview, text);
    writeDocuments(root, renderPictures(root, platforms));
    return readFileSync(overview, 'utf8');
  };

  it('then the overview has a drawing between its marks, all else stays, and drawing it again changes nothing', () => {
    const once = render(`# House\n\n${MARKS}\n\nWords.\n`);
    expect(once).toMatch(
      /^# House\n\n<!-- Drawn .*-->\n\n```mermaid\nflowchart TB\n[^]*\n```\n\n<!-- End .*-->\n\nWords\.\n$/,
    );
    expect(render(once)).toBe(once);
  });

  it('then every environment has its pictures', () => {
    render(MARKS);
    const document = readFileSync(join(root, 'docs/architecture/blue.md'), 'utf8');
    expect(document.match(/^## .+$/gm)).toEqual([
      '## The way of a request',
      '## What is watched',
      '## Recovery',
      '## Delivery',
    ]);
  });

  it('and an overview without marks, then it says how to mend it', () => {
    expect(() => render('# House\n')).toThrow(Problem);
  });
});
