import type { Inventory, InventoryResponse, InventorySum } from '@hexastyle/plugin-well-architected-common';
import type { DiskDocuments } from '../disk-documents';
import { newestOf, newestReport } from '../newest-report';
import { missing } from '../report-candidate';
import type { DatedEstimate } from './dated-estimate';
import type { PushedInventories } from './pushed-inventories';

/** What environments are made of: the newest of what was written here and what CI pushed. */
export class Inventories {
  constructor(
    private readonly disk: DiskDocuments<Inventory>,
    private readonly pushed: PushedInventories,
  ) {}

  /** The newest of all, or of the commits that begin so. */
  async find(environment: string, commit?: string): Promise<InventoryResponse> {
    const [disk, pushed] = await Promise.all([this.disk.read(environment), this.pushed.newest(environment, commit)]);
    if (commit === undefined) {
      return newestReport(disk, pushed);
    }
    const isMeant = disk.state === 'read' && disk.content.commit.startsWith(commit);
    return newestReport(isMeant ? disk : missing(`No inventory of ${environment} at ${commit} is kept.`), pushed);
  }

  /** What each environment is expected to cost, by its name; those without an inventory are left out. */
  async estimates(environments: readonly string[]): Promise<ReadonlyMap<string, InventorySum>> {
    const pushed = await this.pushed.estimates(environments);
    const known = await Promise.all(
      environments.map(async (name) => {
        const newest = newestOf(await this.onDisk(name), pushed.get(name), ({ generatedAt }) => generatedAt);
        return newest.state === 'read' ? [[name, newest.total] as const] : [];
      }),
    );
    return new Map(known.flat());
  }

  private async onDisk(environment: string): Promise<DatedEstimate | ReturnType<typeof missing>> {
    const disk = await this.disk.read(environment);
    return disk.state === 'read'
      ? { state: 'read', generatedAt: disk.content.generatedAt, total: disk.content.estimate.total }
      : disk;
  }
}
