import type { DocumentCollatorFactory, IndexableDocument } from '@backstage/plugin-search-common';
import type { EnvironmentsResponse } from '@hexastyle/plugin-well-architected-common';
import { reportReadPermission } from '@hexastyle/plugin-well-architected-common';
import { Readable } from 'node:stream';
import type { PluginRequests } from '../plugin-requests';

/** What search knows of one environment. */
export type DocumentsOf = (backend: PluginRequests, environment: string) => Promise<readonly IndexableDocument[]>;

/**
 * Collects documents of one type, one environment after the other, for those who may read reports. When the plugin does not
 * answer, the stream fails, and search keeps what it had.
 */
export class DocumentsCollator implements DocumentCollatorFactory {
  readonly visibilityPermission = reportReadPermission;

  constructor(
    readonly type: string,
    private readonly backend: PluginRequests,
    private readonly documentsOf: DocumentsOf,
  ) {}

  getCollator(): Promise<Readable> {
    return Promise.resolve(Readable.from(this.documents()));
  }

  private async *documents(): AsyncGenerator<IndexableDocument> {
    const { items } = await this.backend.get<EnvironmentsResponse>('environments');
    for (const { environment } of items) {
      yield* await this.documentsOf(this.backend, environment.name);
    }
  }
}
