import { InputError } from '@backstage/errors';
import type { DocumentKind, Stamped } from './document-kind';
import { canBeKept } from './instant';
import { readDocument } from './read-document';

/** How far a pushing machine's clock may be ahead. A document from the future would be the newest for ever. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;
const COMMIT = /^[\w.-]{1,64}$/;

export interface Receipt {
  readonly environment: string;
  readonly commit: string;
  readonly generatedAt: string;
  /** `false` when the same had been pushed before. */
  readonly created: boolean;
}

interface Ingestion<T extends Stamped> {
  readonly kind: DocumentKind<T>;
  /** Names of those that are known. */
  readonly environments: readonly string[];
  /** Keeps what was pushed, and tells whether it was new. */
  readonly keep: (content: T, text: string) => Promise<boolean>;
  readonly now: Date;
}

/** Checks a pushed document and keeps it. Throws `InputError` with what is wrong and the way out. */
export async function ingest<T extends Stamped>(
  text: string,
  { kind, environments, keep, now }: Ingestion<T>,
): Promise<Receipt> {
  const read = readDocument(text, `The ${kind.word}`, kind);
  if (read.kind === 'fault') {
    throw new InputError(read.reason);
  }
  const { environment, commit, generatedAt } = read.content;
  checkStamp(read.content, kind, now);
  if (!environments.includes(environment)) {
    throw new InputError(
      `environment: this portal does not know "${environment.slice(0, 80)}". Known: ${environments.join(', ') || 'none'}. Add its descriptor to environments/ and run npx projen.`,
    );
  }
  return { environment, commit, generatedAt, created: await keep(read.content, text) };
}

function checkStamp<T extends Stamped>({ commit, generatedAt }: Stamped, { word }: DocumentKind<T>, now: Date): void {
  if (!COMMIT.test(commit)) {
    throw new InputError(`commit: "${commit.slice(0, 80)}" is not a commit id. Push the ${word} of a git checkout.`);
  }
  if (!canBeKept(generatedAt)) {
    throw new InputError(
      `generatedAt: ${generatedAt} lies before the year 1. Set the clock of the machine that judges.`,
    );
  }
  if (Date.parse(generatedAt) > now.getTime() + CLOCK_TOLERANCE_MS) {
    throw new InputError(`generatedAt: ${generatedAt} lies in the future. Set the clock of the machine that judges.`);
  }
}
