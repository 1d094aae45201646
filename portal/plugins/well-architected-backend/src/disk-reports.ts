import { isError } from '@backstage/errors';
import { LARGEST_REPORT } from '@hexastyle/plugin-well-architected-common';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readReport } from './read-report';
import type { ReportCandidate } from './report-candidate';
import { broken, missing } from './report-candidate';

interface Remembered {
  readonly stamp: string;
  readonly candidate: ReportCandidate;
}

/** The reports that `npm run evidence` wrote, read again whenever a file's time or size changes. */
export class DiskReports {
  private readonly remembered = new Map<string, Remembered>();

  constructor(private readonly directory: string) {}

  /** Never rejects: what cannot be read is a `missing` or `broken` candidate with its reason. */
  async read(environment: string): Promise<ReportCandidate> {
    const file = join(this.directory, `${environment}.json`);
    try {
      const { mtimeMs, size } = await stat(file);
      const stamp = `${mtimeMs}/${size}`;
      const known = this.remembered.get(environment);
      if (known?.stamp === stamp) {
        return known.candidate;
      }
      const candidate = await readCandidate(environment, file, size);
      this.remembered.set(environment, { stamp, candidate });
      return candidate;
    } catch (error) {
      return unreadable(environment, error);
    }
  }
}

async function readCandidate(environment: string, file: string, size: number): Promise<ReportCandidate> {
  const name = `${environment}.json`;
  if (size > LARGEST_REPORT) {
    return broken(`${name} has ${inMegabytes(size)} MB; reports up to ${inMegabytes(LARGEST_REPORT)} MB are read.`);
  }
  const parsed = readReport(await readFile(file, 'utf8'), name);
  if (parsed.kind === 'fault') {
    return broken(parsed.reason);
  }
  if (parsed.report.environment !== environment) {
    return broken(`${name} holds the report of the environment "${parsed.report.environment}".`);
  }
  return { state: 'read', origin: 'disk', content: parsed.report };
}

function unreadable(environment: string, error: unknown): ReportCandidate {
  const code = isError(error) && typeof error['code'] === 'string' ? error['code'] : 'unknown error';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? missing(`No report has been written for ${environment} yet.`)
    : broken(`${environment}.json cannot be opened (${code}).`);
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
