import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy in front of a server, to take the server away without stopping it for everybody. */
export interface CuttableProxy {
  /** The address of the server, through the proxy. */
  readonly url: string;
  /** From now on the server is gone: connections break and new ones are refused. */
  cut(): Promise<void>;
  /** From now on the server takes everything and answers nothing, until it is restored: then it answers it all. */
  stall(): void;
  restore(): Promise<void>;
  close(): Promise<void>;
}

export async function startCuttableProxy(targetUrl: string): Promise<CuttableProxy> {
  const target = new URL(targetUrl);
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];
  let isStalled = false;

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => {
        if (isStalled) held.push(() => to.write(data));
        else to.write(data);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const isClosed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await isClosed;
  };

  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(targetUrl), { host: `127.0.0.1:${port}` }).href,
    cut,
    stall: () => {
      isStalled = true;
    },
    restore: async () => {
      isStalled = false;
      for (const send of held.splice(0)) send();
      if (!server.listening) await listen(port);
    },
    close: cut,
  };
}
