import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { temporary } from '../testing/assemble';
import { repository } from '../testing/described';

/** Where and how a process runs. */
interface Place {
  readonly cwd: string;
  readonly out: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The program in a process of its own, on this repository. Resolves with what it complained of when it did not end with 0. */
const synthesizedAt = ({ cwd, out, env }: Place): Promise<string> => {
  const props = { args: ['--out', out], root: repository, workspace: temporary('workspace'), today: '2026-11-23' };
  const code = `require(${JSON.stringify(join(__dirname, 'run.ts'))}).run({
    ...${JSON.stringify(props)}, print: () => {}, complain: (text) => process.stderr.write(text) })
    .then((code) => { process.exitCode = code; })`;
  const flags = ['--stack-trace-limit=100', '--conditions=hexastyle-source', '--require', require.resolve('tsx/cjs')];
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    const child = spawn(process.execPath, [...flags, '--eval', code], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      resolve(status === 0 ? '' : `ended with ${status}: ${Buffer.concat(said).toString()}`);
    });
  });
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const hashesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

describe('Given one commit, synthesized by two processes at different places, in different zones and languages', () => {
  const one: Place = { cwd: repository, out: temporary('one'), env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } };
  const two: Place = {
    cwd: temporary('elsewhere'),
    out: join(temporary('another'), 'and/deeper'),
    // A day ahead for most of the day, and a language in which "i" is not the small "I".
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nonexistent' },
  };

  it('When both are done, then every file of every environment is equal, asset and manifest included', async () => {
    expect(await Promise.all([one, two].map(synthesizedAt))).toEqual(['', '']);
    const [first, second] = [hashesIn(one.out), hashesIn(two.out)];
    for (const environment of ['staging', 'production'])
      expect([...first.keys()]).toEqual(
        expect.arrayContaining(
          ['manifest.json', 'Api.assets.json', 'tree.json'].map((file) => join(environment, file)),
        ),
      );
    expect([...first.keys()].some((file) => /^staging\/asset\.[0-9a-f]{64}\/lambda\.js$/.test(file))).toBe(true);
    expect(second).toEqual(first);
  }, 600_000);

  it('When the files are read, then no path of this machine is in any of them', () => {
    const places = [repository, one.out, two.out, two.cwd, join(two.out, '../..')];
    const telling = [one.out, two.out].flatMap((out) =>
      filesIn(out).flatMap((file) => {
        const text = readFileSync(join(out, file), 'utf8');
        return places.filter((place) => text.includes(place)).map((place) => `${file} says ${place}`);
      }),
    );
    expect(telling).toEqual([]);
  });
});
