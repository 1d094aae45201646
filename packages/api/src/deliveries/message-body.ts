import type { DeliveryEvent } from './schemas';

/** Standard Webhooks, "Payload structure": what happened, when, and to what. */
export function messageBody(type: DeliveryEvent, timestamp: Date, data: object): string {
  return JSON.stringify({ type, timestamp: timestamp.toISOString(), data });
}
