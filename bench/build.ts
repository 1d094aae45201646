import { timedCommand } from './command';

/** `npm run build`. @param options of it @default everything is built */
export const build = async (root: string, options: readonly string[] = []): Promise<void> => {
  await timedCommand({ file: 'npm', args: ['run', '--silent', 'build', '--', ...options], cwd: root })();
};
