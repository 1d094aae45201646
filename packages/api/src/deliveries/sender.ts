import { post } from '../receivers/post';
import { ReceiverRefused } from '../receivers/receiver-refused';
import type { Receivers } from '../receivers/receivers';
import { SendingFailed } from '../receivers/sending-failed';
import type { Failure } from './schemas';
import { signedHeaders, type Signable } from './signed-headers';
import type { Attempt } from './verdict';

/** Standard Webhooks proposes 15 to 30 seconds; a round has to end before the lease of a webhook does. */
const TIMEOUT_MS = 10_000;

export interface SenderOptions {
  /** @default 10 seconds */
  readonly timeoutMs?: number;
}

/** Makes one attempt at a delivery. What goes wrong on the way is an outcome. */
export class Sender {
  private readonly timeoutMs: number;

  constructor(
    private readonly receivers: Receivers,
    options: SenderOptions = {},
  ) {
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  }

  async send(url: string, message: Signable, now: Date): Promise<Attempt> {
    const start = performance.now();
    const duration = () => ({ durationMs: Math.round(performance.now() - start) });
    try {
      const receiver = await this.receivers.find(url);
      const sending = { headers: signedHeaders(message, now), body: message.body, timeoutMs: this.timeoutMs };
      return { kind: 'answered', status: await post(receiver, sending), ...duration() };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error), ...duration() };
    }
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ReceiverRefused || error instanceof SendingFailed) return error.kind;
  throw error;
}
