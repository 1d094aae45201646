import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLoad } from './first-load';

it('counts what the page imports at once, each once, and not what is loaded when it is wanted', () => {
  const site = mkdtempSync(join(tmpdir(), 'first-load-'));
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'index.html'), '<script type="module" src="/assets/a.js"></script>');
  writeFileSync(join(site, 'assets/a.js'), 'import{b}from"./b.js";import"./c.js";import("./later.js")');
  writeFileSync(join(site, 'assets/b.js'), 'import"./c.js"');
  writeFileSync(join(site, 'assets/c.js'), '');
  writeFileSync(join(site, 'assets/later.js'), 'x'.repeat(1000));
  writeFileSync(join(site, 'assets/page-1.js'), 'import"./c.js";import"./d.js"');
  writeFileSync(join(site, 'assets/d.js'), '');
  const { scripts, bytes } = firstLoad(site, ['page']);
  expect(scripts).toEqual(['a.js', 'b.js', 'c.js', 'page-1.js', 'd.js']);
  expect(bytes).toBeGreaterThan(0);
});
