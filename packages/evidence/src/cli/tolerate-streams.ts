import { EvidenceError } from '../evidence-error';

const unwritable = (code: string | undefined): string =>
  new EvidenceError('output-unwritable', {
    where: 'standard output',
    problem: `it cannot be written (${code ?? 'unknown reason'})`,
    fix: 'Make room for it, or write to another file with --out FILE',
  }).message;

/** Commands may still set an exit code of their own when the stream has failed already. */
const failAtExit = (): void => {
  process.exitCode = 2;
  process.once('exit', () => {
    process.exitCode = 2;
  });
};

/** A reader that has seen enough, such as `head`, is no failure of ours; a full disk is told in one line. */
const tellOutput = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') return;
  failAtExit();
  process.stderr.write(`${unwritable(error.code)}\n`);
};

/** Nobody is left to tell. */
const tellNobody = (): void => {
  failAtExit();
};

/** Lets the process end in good order when nobody takes what it writes; may be called again. */
export const tolerateStreams = (): void => {
  process.stdout.off('error', tellOutput).on('error', tellOutput);
  process.stderr.off('error', tellNobody).on('error', tellNobody);
};
