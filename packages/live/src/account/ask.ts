import { nothing, whole, type Gathered } from '../answer/gathered';
import { reasonOf, type Asked } from '../answer/reason-of';
import type { Limits } from './limits';
import type { Slots } from './slots';

/** What is handed to the SDK with each request. */
export interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** Sends one request, with the SDK's attempts; answers with a reason instead of throwing. */
export type Ask = <Output>(asked: Asked, send: (options: SendOptions) => Promise<Output>) => Promise<Gathered<Output>>;

/** One request at a time for each slot; the time of a call begins when it has one. */
export const askWith =
  ({ callSeconds }: Limits, take: Slots): Ask =>
  (asked, send) =>
    take(async () => {
      try {
        return whole(await send({ abortSignal: AbortSignal.timeout(callSeconds * 1000) }));
      } catch (thrown) {
        return nothing(reasonOf(thrown, asked));
      }
    });
