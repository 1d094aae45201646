import { setTimeout as wait } from 'node:timers/promises';
import { refusalOf } from './refusal-of';
import { PushError } from './push-error';

/** Answers that a later try may not get. */
const TRANSIENT = new Set([429, 500, 502, 503, 504]);

/** What stays as it is however often one tries: a name that is not there, a certificate that is not trusted. */
const LASTING = /^(ENOTFOUND|ERR_INVALID|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

const TIMEOUT_MS = 60_000;

/** One document on its way to the portal. */
export interface Post {
  readonly url: URL;
  readonly token: string;
  readonly body: string;
  /** Milliseconds before each further try. */
  readonly pauses: readonly number[];
}

type Outcome =
  | { readonly kind: 'answered'; readonly answer: Response }
  | { readonly kind: 'failed'; readonly code: string; readonly thrown: unknown };

/** `ECONNREFUSED`, `TimeoutError`: fetch has the code in the cause of what it throws. */
const codeOf = (thrown: unknown): string => {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  if ('cause' in thrown && thrown.cause !== undefined) return codeOf(thrown.cause);
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return 'name' in thrown ? String(thrown.name) : 'unknown';
};

const attempt = async ({ url, token, body }: Post): Promise<Outcome> => {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body,
      // A token follows nobody to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { kind: 'answered', answer };
  } catch (thrown) {
    return { kind: 'failed', code: codeOf(thrown), thrown };
  }
};

const isTransient = (outcome: Outcome): boolean =>
  outcome.kind === 'failed' ? !LASTING.test(outcome.code) : TRANSIENT.has(outcome.answer.status);

/** Posts one document. True when it is new to the portal. Rejects with `PushError`; tries again only what may pass. */
export const postDocument = async (post: Post): Promise<boolean> => {
  let outcome = await attempt(post);
  for (const pause of post.pauses) {
    if (!isTransient(outcome)) break;
    await wait(pause);
    outcome = await attempt(post);
  }
  if (outcome.kind === 'failed')
    throw new PushError('unreachable', {
      where: post.url.href,
      problem: `the portal does not answer (${outcome.code})`,
      fix: 'See that the address is right and that this machine may reach it',
      cause: outcome.thrown,
    });
  const { answer } = outcome;
  if (answer.status === 200 || answer.status === 201) return answer.status === 201;
  throw await refusalOf(answer, post);
};
