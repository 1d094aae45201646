import { ConflictError } from '@backstage/errors';
import { isDeepStrictEqual } from 'node:util';
import type { Stamped } from './document-kind';

/** The texts of two documents of one environment, commit and time. */
interface Texts {
  readonly kept: string;
  readonly pushed: string;
}

/** Throws `ConflictError` when the pushed text says something else: it would be dropped without anybody knowing. */
export function checkSame({ kept, pushed }: Texts, { environment, commit, generatedAt }: Stamped, word: string): void {
  if (kept === pushed || isDeepStrictEqual(JSON.parse(kept), JSON.parse(pushed))) {
    return;
  }
  throw new ConflictError(
    `Another ${word} of ${environment} at ${commit} from ${generatedAt} is kept, and it is not changed afterwards. Judge again and push what that writes.`,
  );
}
