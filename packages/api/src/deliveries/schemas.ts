import * as z from 'zod';
import { cursorSchema } from '../http/cursor';
import { WEBHOOK_EVENTS } from '../webhooks/events';

/** What can be sent: what webhooks ask for, and what `POST /webhooks/{id}/test` sends. */
const DELIVERY_EVENTS = [...WEBHOOK_EVENTS, 'webhook.test'] as const;

/** Why no answer came. Closed, so that nothing about the network inside is told. */
export const FAILURES = ['unknown-host', 'address-refused', 'timeout', 'connection-failed'] as const;

const lastAttemptSchema = z.strictObject({
  at: z.iso.datetime(),
  durationMs: z.int(),
  status: z
    .int()
    .optional()
    .meta({ description: 'Of the answer. Only 200 to 299 is success; redirects are not followed.' }),
  failure: z.enum(FAILURES).optional().meta({ description: 'Why there was no answer.' }),
});

export const deliverySchema = z
  .strictObject({
    id: z.string().meta({ description: 'The `webhook-id` of every attempt.' }),
    event: z.enum(DELIVERY_EVENTS),
    state: z.enum(['pending', 'delivered', 'failed']),
    createdAt: z.iso.datetime(),
    attempts: z.int(),
    lastAttempt: lastAttemptSchema.optional(),
    nextAttemptAt: z.iso.datetime().optional().meta({ description: 'Absent: it is delivered or given up.' }),
  })
  .meta({ id: 'Delivery' });

export const deliveriesQuerySchema = z.strictObject({
  cursor: cursorSchema(z.tuple([z.string().regex(/^\d{1,18}$/)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const deliveryListSchema = z
  .strictObject({
    items: z.array(deliverySchema).meta({ description: 'Newest first, of the last 30 days.' }),
    next: z.string().optional().meta({ description: 'What to send as `cursor` for more. Absent: there is no more.' }),
  })
  .meta({ id: 'DeliveryList' });

export type Delivery = z.output<typeof deliverySchema>;
export type DeliveryEvent = Delivery['event'];
export type Failure = (typeof FAILURES)[number];

export const deliveryExample: Delivery = {
  id: 'msg_7b1f0c52-0d3e-4a8f-8a5b-6c6d2f0f9d11',
  event: 'entry.written',
  state: 'delivered',
  createdAt: '2026-02-28T09:31:00.000Z',
  attempts: 1,
  lastAttempt: { at: '2026-02-28T09:31:01.000Z', durationMs: 84, status: 204 },
};
