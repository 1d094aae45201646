import * as z from 'zod';

const secretSchema = z.object({ username: z.string().min(1), password: z.string().min(1) });

/** User name and password, in the shape that Secrets Manager's own rotation keeps for databases. */
export type Secret = z.output<typeof secretSchema>;

/** Fetches the text of a secret by its ARN. */
export type FetchSecret = (arn: string) => Promise<string | undefined>;

/** @throws Error when the secret is empty or has no user name and password; never with its content */
export async function readSecret(fetchSecret: FetchSecret, arn: string): Promise<Secret> {
  const result = secretSchema.safeParse(readJson((await fetchSecret(arn)) ?? ''));
  if (result.success) return result.data;
  throw new Error(`The secret ${arn} is not {"username": "...", "password": "..."}: write it in that shape.`);
}

/** Without a `cause`: the message of a JSON error quotes the text. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
