import { z } from 'zod';

const secretSchema = z.object({ username: z.string().min(1), password: z.string().min(1) });

/** User name and password, in the shape that Secrets Manager's own rotation keeps for databases. */
export type Secret = z.output<typeof secretSchema>;

/** Fetches the text of a secret by its ARN. */
export type FetchSecret = (arn: string) => Promise<string | undefined>;

const KEPT_MS = 5 * 60_000;

/** Secrets, kept for five minutes or until somebody says that one is out of date. */
export class Secrets {
  private readonly kept = new Map<string, { readonly secret: Secret; readonly until: number }>();

  constructor(
    private readonly fetchSecret: FetchSecret,
    private readonly now: () => Date,
  ) {}

  /** @throws Error when the secret is empty or has no user name and password; never with its content */
  async read(arn: string): Promise<Secret> {
    const now = this.now().getTime();
    const kept = this.kept.get(arn);
    if (kept !== undefined && now < kept.until) return kept.secret;
    const secret = parse(arn, await this.fetchSecret(arn));
    this.kept.set(arn, { secret, until: now + KEPT_MS });
    return secret;
  }

  /** The next `read` fetches it again. */
  forget(arn: string): void {
    this.kept.delete(arn);
  }
}

function parse(arn: string, text: string | undefined): Secret {
  const result = secretSchema.safeParse(readJson(text ?? ''));
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
