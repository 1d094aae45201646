import { oneLineSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { pathId } from '../http/path-id';
import { SOME_FIELD } from '../http/some-field';
import { WEBHOOK_EVENTS } from './events';

const urlSchema = z
  .string()
  .trim()
  .min(1, 'A webhook needs an address to send to.')
  .max(2000, 'An address has at most 2000 characters.')
  .meta({ description: 'An https address that the internet can reach.' });

const eventsSchema = z
  .array(z.enum(WEBHOOK_EVENTS))
  .min(1, 'A webhook without an event hears nothing: name at least one.')
  .max(WEBHOOK_EVENTS.length)
  .meta({ description: 'What the webhook is told of.' });

const descriptionSchema = oneLineSchema('A description', 200);

export const webhookSchema = z
  .strictObject({
    id: z.uuid(),
    url: z.string(),
    description: z.string(),
    events: eventsSchema,
    enabled: z.boolean(),
    disabledReason: z.enum(['failing', 'gone']).optional().meta({
      description:
        '`failing`: nothing was accepted for five days. `gone`: the receiver answered 410. Absent: a person did it.',
    }),
    failingSince: z.iso.datetime().optional().meta({ description: 'Absent: the last attempt was accepted.' }),
    secret: z.string().optional().meta({
      description: 'In the answer to the request that made it and never again. Standard Webhooks, `whsec_`.',
    }),
    previousSecretUntil: z.iso
      .datetime()
      .optional()
      .meta({ description: 'Until then deliveries are signed with the secret before, too.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Webhook' });

export const newWebhookSchema = z
  .strictObject({ url: urlSchema, events: eventsSchema, description: descriptionSchema.default('') })
  .meta({ id: 'NewWebhook' });

export const webhookChangeSchema = z
  .strictObject({
    url: urlSchema.optional(),
    events: eventsSchema.optional(),
    description: descriptionSchema.optional(),
    enabled: z
      .boolean()
      .optional()
      .meta({ description: 'A webhook that is enabled again is told of everything that changed meanwhile.' }),
    rotateSecret: z
      .literal(true)
      .optional()
      .meta({ description: 'Makes a new secret; the one before is used beside it for 24 hours.' }),
  })
  .refine(...SOME_FIELD)
  .meta({ id: 'WebhookChange' });

export const webhookListSchema = z
  .strictObject({ items: z.array(webhookSchema).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'WebhookList' });

export const webhookPathSchema = z.strictObject({ id: pathId('webhook') });

export type Webhook = z.output<typeof webhookSchema>;
export type NewWebhook = z.output<typeof newWebhookSchema>;
export type WebhookChange = z.output<typeof webhookChangeSchema>;

export const webhookExample: Webhook = {
  id: 'c4a1f6d2-7f0b-4d8e-9a63-2f5e8f1b7a90',
  url: 'https://receiver.example.com/hexastyle',
  description: 'Kitchen display',
  events: ['entry.written', 'entry.deleted'],
  enabled: true,
  createdAt: '2026-02-28T09:31:00.000Z',
};
