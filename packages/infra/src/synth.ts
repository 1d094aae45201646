import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './program/run';

const workspace = mkdtempSync(join(tmpdir(), 'hexastyle-synth-'));

void run({
  args: process.argv.slice(2),
  root: process.cwd(),
  workspace,
  today: new Date().toISOString().slice(0, 10),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
})
  .then((code) => {
    process.exitCode = code;
  })
  .finally(() => {
    rmSync(workspace, { recursive: true, force: true });
  });
