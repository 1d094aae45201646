import { isError } from '@backstage/errors';
import type {
  DrillSummary,
  RunbookResponse,
  RunbooksResponse,
  RunbookSummary,
} from '@hexastyle/plugin-well-architected-common';
import { parseRunbook } from './parse-runbook';
import { listRunbookNames, readRunbookFile } from './runbook-file';

const RENDER_COMMAND = 'npx projen';
/** More files than anybody has alarms are not runbooks. */
const MOST_RUNBOOKS = 200;

type Listed = Extract<RunbooksResponse, { state: 'read' }>['items'][number];

/** The rendered runbooks of the environments, read from disk whenever they are asked for. */
export class Runbooks {
  constructor(private readonly directory: string) {}

  /** Never rejects: what cannot be read is `missing` or `broken` with its reason and the way out. */
  async list(environment: string, lastDrills: ReadonlyMap<string, DrillSummary>): Promise<RunbooksResponse> {
    try {
      const names = (await listRunbookNames(this.directory, environment)).slice(0, MOST_RUNBOOKS);
      const items = await Promise.all(names.map(async (name) => this.listed(environment, name)));
      return {
        state: 'read',
        items: items.map((item) => {
          const lastDrill = lastDrills.get(item.name);
          return item.state === 'read' && lastDrill !== undefined ? { ...item, lastDrill } : item;
        }),
      };
    } catch (error) {
      return this.unlisted(environment, error);
    }
  }

  async find(environment: string, name: string): Promise<RunbookResponse> {
    const read = await readRunbookFile(this.directory, environment, name);
    switch (read.state) {
      case 'read':
        return { state: 'read', content: parseRunbook(environment, name, read.text) };
      case 'missing':
        return {
          state: 'missing',
          reason: `There is no runbook "${name.slice(0, 100)}" of ${environment}.`,
          fix: RENDER_COMMAND,
        };
      case 'broken':
        return { ...read, fix: RENDER_COMMAND };
    }
  }

  private async listed(environment: string, name: string): Promise<Listed> {
    const found = await this.find(environment, name);
    if (found.state !== 'read') {
      return { ...found, state: 'broken', name, file: `docs/runbooks/${environment}/${name}.md` };
    }
    const { title, file, alarms, steps } = found.content;
    return { state: 'read', name, title, file, alarms, steps: steps.length } satisfies RunbookSummary;
  }

  private unlisted(environment: string, error: unknown): RunbooksResponse {
    const code = isError(error) && typeof error['code'] === 'string' ? error['code'] : 'unknown error';
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? {
          state: 'missing',
          reason: `No runbooks have been rendered for ${environment}, or wellArchitected.runbooksDirectory names another folder.`,
          fix: RENDER_COMMAND,
        }
      : { state: 'broken', reason: `The runbooks of ${environment} cannot be listed (${code}).`, fix: RENDER_COMMAND };
  }
}
