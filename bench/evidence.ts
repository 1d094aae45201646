import { timedCommand } from './command';
import type { Comparison } from './comparison';

/** Judging two environments against Node's own start. */
export const evidenceComparison = (root: string): Comparison => ({
  title: 'npx hexastyle evidence, two environments',
  bound: 'difference: aim 0.3 s beyond the start of Node',
  rounds: 10,
  subject: {
    name: 'hexastyle evidence',
    run: timedCommand({ file: 'node', args: ['packages/evidence/bin/hexastyle.js', 'evidence'], cwd: root }),
  },
  baseline: { name: 'node -e 0', run: timedCommand({ file: 'node', args: ['-e', '0'], cwd: root }) },
  prepare: async () => {
    await timedCommand({ file: 'npm', args: ['run', '--silent', 'synth'], cwd: root })();
  },
});
