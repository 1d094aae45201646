import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Keeper } from './keeper';

/** Cleans up behind us even if we are killed: a shell that waits for our end, then ends what we started. */
export interface Reaper extends Keeper {
  /** The groups have ended in good order: only the folders are left to remove. */
  readonly dismiss: () => void;
  /** Do all of it now. */
  readonly abandon: () => void;
}

/**
 * Our end of the pipe closes with our process, however it ends; then the loop ends and the work begins. A shell,
 * because it is small and there on every machine where PostgreSQL runs.
 */
const script = `
groups=''
while read -r kind signal value; do
  case $kind in
    group) groups="$groups $signal:$value" ;;
    dismiss) exit 0 ;;
  esac
done
for entry in $groups; do kill -"\${entry%%:*}" -"\${entry##*:}" 2>/dev/null; done
tries=0
while [ $tries -lt 50 ]; do
  left=''
  for entry in $groups; do kill -0 -"\${entry##*:}" 2>/dev/null && left=yes; done
  [ -z "$left" ] && break
  sleep 0.1 ; tries=$((tries + 1))
done
for entry in $groups; do kill -KILL -"\${entry##*:}" 2>/dev/null; done
for folder in "$@"; do rm -rf "$folder"; done
`;

/** Starts a reaper. `folders` are removed at the end, whoever brings it about. */
export const startReaper = (folders: readonly string[] = []): Reaper => {
  const shell = spawn('/bin/sh', ['-c', script, 'hexastyle-reaper', ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  shell.stdin.on('error', () => undefined);
  return {
    track: (group, signal) => {
      shell.stdin.write(`group ${signal.replace('SIG', '')} ${group}\n`);
    },
    untrack: () => undefined,
    dismiss: () => {
      shell.stdin.end('dismiss\n');
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
    abandon: () => {
      shell.stdin.end();
    },
  };
};
