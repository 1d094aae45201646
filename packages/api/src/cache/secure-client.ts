import { Redis, type RedisOptions } from 'ioredis';

export interface SecureAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Asked for with every new connection, so that a token that lives for minutes is always a fresh one. */
  readonly password: () => Promise<string>;
}

/**
 * A client that speaks TLS, verifies the server, and signs in anew with every connection. ioredis takes the password
 * out of its options whenever it connects, also when it does so by itself after it lost a connection.
 */
export class SecureClient extends Redis {
  private readonly password: () => Promise<string>;

  constructor({ host, port, user, password }: SecureAddress, options: Omit<RedisOptions, 'replyMapping'>) {
    super({ ...options, host, port, username: user, tls: { rejectUnauthorized: true }, lazyConnect: true });
    this.password = password;
    // What goes wrong is also an event, and ioredis tries again.
    this.connect().catch(() => undefined);
  }

  override async connect(): Promise<void> {
    this.options.password = await this.password().catch((error: unknown) => {
      this.emit('error', error);
      // The server refuses it, which is what makes ioredis try again.
      return '';
    });
    return super.connect();
  }
}
