import { join } from 'node:path';
import { buildPackages } from '../../build/build-packages';
import { runTool } from '../run-tool';
import type { Outcome } from '../step';
import { lintTemplates } from './lint-templates';

/**
 * Synthesizes every environment, in a folder of its own so that no assembly is an old one, under the CDK's template
 * validation, and has cfn-lint judge what came out.
 */
export const checkTemplates = async (root: string, searchPath: string): Promise<Outcome> => {
  await buildPackages(root);
  const out = join(root, '.hexastyle/checked');
  const program = ['--enable-source-maps', '--stack-trace-limit=100', 'packages/infra/lib/synth.js'];
  const synthesized = await runTool(root, 'node', [...program, '--validate', '--out', out]);
  return synthesized.kind === 'passed' ? lintTemplates(out, root, searchPath) : synthesized;
};
