import type { Entity } from '@backstage/catalog-model';
import { getEntitySourceLocation } from '@backstage/catalog-model';
import { NotModifiedError } from '@backstage/errors';
import type { PreparerBase, PreparerOptions, PreparerResponse } from '@backstage/plugin-techdocs-node';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDocs } from './copy-docs';
import { digestOf } from './digest-of';

/**
 * Documents that lie on disk are prepared from a copy: TechDocs writes into the folder that it is given, and
 * rewrites mkdocs.yml there. TechDocs removes the copy once it has built, and builds only what has changed since.
 */
export class CopyingPreparer implements PreparerBase {
  /** @param original finds the documents. @param directory is where copies are made. */
  constructor(
    private readonly original: PreparerBase,
    private readonly directory: string,
  ) {}

  shouldCleanPreparedDirectory(): boolean {
    return true;
  }

  async prepare(entity: Entity, options?: PreparerOptions): Promise<PreparerResponse> {
    const found = await this.original.prepare(entity, options);
    // Documents at an address were downloaded, so they are a copy already.
    if (getEntitySourceLocation(entity).type !== 'file') return found;
    const copy = await mkdtemp(join(this.directory, 'techdocs-copy-'));
    try {
      await copyDocs(found.preparedDir, copy);
      const etag = await digestOf(copy);
      if (etag === options?.etag) throw new NotModifiedError();
      return { preparedDir: copy, etag };
    } catch (error) {
      await rm(copy, { recursive: true, force: true });
      throw error;
    }
  }
}
