import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '@hexastyle/environment';
import { Component } from 'projen/lib/component';
import type { Project } from 'projen/lib/project';
import { FROM_SOURCE } from '../root/commands';
import { digest } from './digest';
import { readStamp, writeStamp, type Stamp } from './stamp';

const PROGRAM = 'packages/local/src/render/main.ts';

/** What the rendered documents are made from. */
const INPUTS = [
  'package-lock.json',
  'environments',
  'waivers',
  'attestations',
  'drills',
  'reference',
  'docs',
  'packages/environment/src',
  'packages/infra',
  'packages/cost',
  'packages/live/src',
  'packages/evidence',
  'packages/habits/src',
  'packages/api/src',
  'packages/local/src/build',
  'packages/local/src/render',
  'packages/web/openapi-ts.config.ts',
];

/** What is rendered: documents that repeat facts which only compiled programs know. */
const rendered = (environments: readonly Environment[]): readonly string[] => [
  'docs/well-architected',
  'docs/cost',
  'docs/runbooks/index.md',
  ...environments.flatMap(({ name }) => [
    `docs/runbooks/${name}`,
    `docs/recovery/${name}`,
    `docs/deploying/${name}.md`,
    `docs/architecture/${name}.md`,
  ]),
  'packages/api/openapi.json',
  'packages/live/policy.json',
  'packages/web/src/client',
];

/**
 * Renders the documents after synthesis, and only when what they are made from, or they themselves, changed since:
 * otherwise this costs as much as reading those files.
 */
export class RenderedDocs extends Component {
  private readonly outputs: readonly string[];

  constructor(project: Project, environments: readonly Environment[]) {
    super(project);
    this.outputs = rendered(environments);
  }

  override postSynthesize(): void {
    const root = this.project.outdir;
    if (!existsSync(join(root, PROGRAM))) return;
    const before = stampOf(root, this.outputs);
    const last = readStamp(root);
    if (last?.inputs === before.inputs && last.outputs === before.outputs) return;
    this.project.logger.info('rendering the documents that repeat facts');
    if (render(root)) writeStamp(root, stampOf(root, this.outputs));
    else process.exitCode = 1;
  }
}

const stampOf = (root: string, outputs: readonly string[]): Stamp => ({
  inputs: digest(root, INPUTS, outputs),
  outputs: digest(root, outputs, []),
});

function render(root: string): boolean {
  const [, ...args] = `${FROM_SOURCE} ${PROGRAM}`.split(' ');
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
