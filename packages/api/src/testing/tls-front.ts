import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates, TLSSocket } from 'node:tls';
import type { TestCertificate } from './certificate';

/** A server of the tests that speaks TLS with a certificate of its own, at `localhost`. */
export interface TlsFront {
  readonly port: number;
  /** Breaks the connections that are open; new ones are accepted. */
  cut(): void;
  close(): Promise<void>;
}

export type FrontProtocol = 'redis' | 'postgres';

/** Puts TLS in front of a server that has none. A client of PostgreSQL asks for it with eight bytes before it begins. */
export async function startTlsFront(
  targetUrl: string,
  protocol: FrontProtocol,
  own: TestCertificate,
): Promise<TlsFront> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  const begin = (client: Socket): void => {
    const secure = new TLSSocket(client, { isServer: true, cert: own.cert, key: own.key });
    const upstream = connect(Number(target.port), target.hostname);
    secure.on('error', () => upstream.destroy());
    upstream.on('error', () => secure.destroy());
    upstream.on('close', () => secure.destroy());
    secure.on('close', () => upstream.destroy());
    secure.pipe(upstream).pipe(secure);
  };
  const server = createServer((client) => {
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    if (protocol === 'redis') begin(client);
    else
      client.once('data', () => {
        client.write('S');
        begin(client);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Makes this process trust a certificate, as `NODE_EXTRA_CA_CERTS` does in AWS. @returns how to stop trusting it */
export function trust({ cert }: TestCertificate): () => void {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, cert]);
  return () => {
    setDefaultCACertificates(before);
  };
}
