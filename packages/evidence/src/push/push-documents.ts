import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { portalAddress } from './portal-address';
import { postDocument } from './post-document';
import { PushError } from './push-error';

/** What is pushed: a folder, and the endpoint of the portal that takes its files. The reports first: they tell the owner. */
const KINDS = [
  { folder: 'reports', word: 'report' },
  { folder: 'inventories', word: 'inventory' },
] as const;

const PAUSES = [1_000, 4_000, 15_000];

export interface Push {
  /** The portal's address, as people open it. */
  readonly portal: string;
  readonly environments: readonly string[];
  /** Absolute path of the folder with `reports/` and `inventories/`. */
  readonly from: string;
  readonly token: string;
  readonly print: (text: string) => void;
  /** Milliseconds before each further try. @default 1, 4 and 15 seconds */
  readonly pauses?: readonly number[];
}

const read = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new PushError('file-missing', {
      where: file,
      problem: 'there is no such file, or it cannot be read',
      fix: 'Run `npx hexastyle evidence` first',
      cause,
    });
  }
};

/** Posts report and inventory of each environment; all are read before any is sent. Rejects with `PushError`. */
export const pushDocuments = async (push: Push): Promise<void> => {
  const { portal, environments, from, token, print, pauses = PAUSES } = push;
  const documents = await Promise.all(
    environments.flatMap((environment) =>
      KINDS.map(async ({ folder, word }) => ({
        url: portalAddress(portal, folder),
        name: `${word} of ${environment}`,
        body: await read(join(from, folder, `${environment}.json`)),
      })),
    ),
  );
  for (const { name, url, body } of documents) {
    const isNew = await postDocument({ url, token, body, pauses });
    print(`${name}: ${isNew ? 'pushed' : 'the portal had it already'}\n`);
  }
};
