import { isError } from '@backstage/errors';
import type { ReportProblem } from '@hexastyle/plugin-well-architected-common';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentKind, Stamped } from './document-kind';
import { readDocument } from './read-document';
import type { Candidate } from './report-candidate';
import { broken, missing } from './report-candidate';

interface Remembered<T> {
  readonly stamp: string;
  readonly candidate: Candidate<T>;
}

/** The documents that `npm run evidence` wrote, read again whenever a file's time or size changes. */
export class DiskDocuments<T extends Stamped> {
  private readonly remembered = new Map<string, Remembered<T>>();

  constructor(
    private readonly directory: string,
    private readonly kind: DocumentKind<T>,
  ) {}

  /** Never rejects: what cannot be read is a `missing` or `broken` candidate with its reason. */
  async read(environment: string): Promise<Candidate<T>> {
    const file = join(this.directory, `${environment}.json`);
    try {
      const { mtimeMs, size } = await stat(file);
      const stamp = `${mtimeMs}/${size}`;
      const known = this.remembered.get(environment);
      if (known?.stamp === stamp) {
        return known.candidate;
      }
      const candidate =
        size > this.kind.largest ? tooLarge(environment, size, this.kind) : await this.parse(environment, file);
      this.remembered.set(environment, { stamp, candidate });
      return candidate;
    } catch (error) {
      return unreadable(environment, error, this.kind);
    }
  }

  private async parse(environment: string, file: string): Promise<Candidate<T>> {
    const name = `${environment}.json`;
    const read = readDocument(await readFile(file, 'utf8'), name, this.kind);
    if (read.kind === 'fault') {
      return broken(read.reason);
    }
    if (read.content.environment !== environment) {
      return broken(`${name} holds the ${this.kind.word} of the environment "${read.content.environment}".`);
    }
    return { state: 'read', origin: 'disk', content: read.content };
  }
}

type Words = Pick<DocumentKind<Stamped>, 'word' | 'largest'>;

function tooLarge(environment: string, size: number, { word, largest }: Words): ReportProblem {
  const plural = word === 'report' ? 'reports' : 'inventories';
  return broken(
    `${environment}.json has ${inMegabytes(size)} MB; ${plural} up to ${inMegabytes(largest)} MB are read.`,
  );
}

function unreadable(environment: string, error: unknown, { word }: Words): ReportProblem {
  const code = isError(error) && typeof error['code'] === 'string' ? error['code'] : 'unknown error';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? missing(`No ${word} has been written for ${environment} yet.`)
    : broken(`${environment}.json cannot be opened (${code}).`);
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
