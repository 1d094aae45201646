import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, isListening } from '../supervision/port';
import { makePrivateFolder } from '../supervision/private-folder';
import { createSupervisor } from '../supervision/supervisor';
import { temporaryFolder } from '../testing/temporary-folder';
import { findBinaries } from './binaries';
import { whyNot } from './check-binaries';
import { dataOf, passwordFileOf } from './cluster';
import { initialise } from './initialise';
import { clearStalePidFile } from './running-server';
import { serverAccount } from './server-account';
import { serverPart } from './server-part';

describe('a PostgreSQL cluster in a folder', () => {
  const folder = temporaryFolder();
  const cluster = { folder: join(folder, 'state/postgres') };
  const pidFile = join(dataOf(cluster), 'postmaster.pid');
  const [binaries, account] = [findBinaries(), serverAccount()];
  const supervisor = createSupervisor();
  const start = async (port: number) => {
    clearStalePidFile(cluster);
    const logFile = join(folder, 'postgres.log');
    return supervisor.start(serverPart({ cluster, binaries, account, port, logFile, settings: { fsync: 'off' } }));
  };

  afterAll(() => supervisor.stop());

  it('given none, and a folder that only root may enter, makes one with a random password that nobody else can read, once', () => {
    makePrivateFolder(join(folder, 'state'));
    const options = { cluster, binaries, account, databases: ['habits'] };
    expect(initialise(options)).toBe(true);
    expect(statSync(passwordFileOf(cluster)).mode & 0o777).toBe(0o600);
    const password = readFileSync(passwordFileOf(cluster), 'utf8');
    expect(password.trim()).toHaveLength(48);
    expect(initialise(options)).toBe(false);
    expect(readFileSync(passwordFileOf(cluster), 'utf8')).toBe(password);
  });

  it('given a port, starts and stops in good order', async () => {
    const port = await freePort();
    const server = await start(port);
    expect(await isListening(port)).toBe(true);
    expect(() => {
      clearStalePidFile(cluster);
    }).toThrow(`Hexastyle already runs on the data in ${cluster.folder} (PostgreSQL is process ${server.pid}).`);
    await server.stop();
    expect(await isListening(port)).toBe(false);
  });

  it('given a pid file of a crash whose number belongs to another process by now, starts all the same', async () => {
    writeFileSync(pidFile, `${process.pid}\n${dataOf(cluster)}\n0\n5432\n\n127.0.0.1\n0 0\nready   \n`);
    const server = await start(await freePort());
    expect(readFileSync(pidFile, 'utf8')).toMatch(new RegExp(`^${server.pid}\n`));
    process.kill(server.pid, 'SIGKILL');
    await server.exited;
    const again = await start(await freePort());
    await again.stop();
  }, 30_000);

  it('given a library that is missing, names it', () => {
    const stderr = 'postgres: error while loading shared libraries: libxml2.so.2: cannot open shared object file';
    expect(whyNot({ stderr }, account).message).toBe(
      'PostgreSQL does not run: the system library libxml2.so.2 is missing.',
    );
  });
});
