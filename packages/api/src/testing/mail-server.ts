import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { atEnd } from './at-end';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly message: string;
}

export interface MailServer {
  readonly received: readonly ReceivedMail[];
  readonly port: number;
}

/** A mail server of this machine, without TLS and without passwords, which takes every mail unless `options` say otherwise. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          message: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  atEnd(async () => {
    const isClosed = once(listening, 'close');
    server.close();
    await isClosed;
  });
  return { received, port: (listening.address() as AddressInfo).port };
}
