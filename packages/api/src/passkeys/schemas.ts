import { oneLineSchema } from '@hexastyle/habits/inputs';
import * as z from 'zod';
import { pathId } from '../http/path-id';

const bytesSchema = z
  .string()
  .regex(/^[\w-]+$/, 'Bytes are written in base64url.')
  .max(8192);

const nameSchema = oneLineSchema('A name', 100).min(1, 'A passkey needs a name, so that you know it again.');

const transportsSchema = z.array(z.string().min(1).max(32)).max(8);

/** Browsers add fields of their own to what they answer: those are not read. */
const credentialFields = { id: bytesSchema, rawId: bytesSchema, type: z.literal('public-key') };

export const registrationSchema = z
  .object({
    ...credentialFields,
    response: z.object({
      clientDataJSON: bytesSchema,
      attestationObject: bytesSchema,
      transports: transportsSchema.optional(),
    }),
  })
  .meta({ id: 'PasskeyRegistration', description: 'RegistrationResponseJSON of WebAuthn.' });

export const assertionSchema = z
  .object({
    ...credentialFields,
    response: z.object({
      clientDataJSON: bytesSchema,
      authenticatorData: bytesSchema,
      signature: bytesSchema,
      userHandle: bytesSchema.nullish(),
    }),
  })
  .meta({ id: 'PasskeyAssertion', description: 'AuthenticationResponseJSON of WebAuthn.' });

export const newPasskeySchema = z
  .strictObject({ name: nameSchema, credential: registrationSchema })
  .meta({ id: 'NewPasskey' });

export const passkeyChangeSchema = z.strictObject({ name: nameSchema }).meta({ id: 'PasskeyChange' });

export const passkeySignInSchema = z.strictObject({ credential: assertionSchema }).meta({ id: 'PasskeySignIn' });

export const passkeySchema = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().optional().meta({ description: 'Absent: never.' }),
  })
  .meta({ id: 'Passkey' });

export const passkeyListSchema = z
  .strictObject({ items: z.array(passkeySchema).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'PasskeyList' });

export const passkeyPathSchema = z.strictObject({ id: pathId('passkey') });

export const registrationOptionsSchema = z
  .strictObject({
    challenge: z.string(),
    rp: z.strictObject({ id: z.string(), name: z.string() }),
    user: z.strictObject({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.strictObject({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int().meta({ description: 'Milliseconds.' }),
    attestation: z.literal('none'),
    excludeCredentials: z.array(
      z.strictObject({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()) }),
    ),
    authenticatorSelection: z.strictObject({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.literal('required'),
    }),
  })
  .meta({ id: 'PasskeyRegistrationOptions', description: 'PublicKeyCredentialCreationOptionsJSON of WebAuthn.' });

export const signInOptionsSchema = z
  .strictObject({
    challenge: z.string(),
    rpId: z.string(),
    timeout: z.int().meta({ description: 'Milliseconds.' }),
    userVerification: z.literal('required'),
  })
  .meta({ id: 'PasskeySignInOptions', description: 'PublicKeyCredentialRequestOptionsJSON of WebAuthn.' });

export type Passkey = z.output<typeof passkeySchema>;
export type RegistrationInput = z.output<typeof registrationSchema>;
export type AssertionInput = z.output<typeof assertionSchema>;
export type RegistrationOptions = z.output<typeof registrationOptionsSchema>;
export type SignInOptions = z.output<typeof signInOptionsSchema>;
