import { freePort } from '../supervision/port';
import { runSource } from '../testing/run-source';

const freePorts = async (): Promise<NodeJS.ProcessEnv> => ({
  HEXASTYLE_PORTAL_PORT: `${await freePort()}`,
  HEXASTYLE_WEB_PORT: `${await freePort()}`,
  HEXASTYLE_API_PORT: `${await freePort()}`,
});

describe('npm run doctor', () => {
  it('given a machine where the house can run, prints JSON for programs and ends with 0', async () => {
    const { code, output } = await runSource('doctor/main.ts', ['--json'], await freePorts());
    expect(JSON.parse(output)).toMatchObject({ able: true });
    expect(code).toBe(0);
  }, 30_000);

  it('given a search path without npm, says what cannot run and ends with 1', async () => {
    const { code, output } = await runSource('doctor/main.ts', [], { ...(await freePorts()), PATH: '/nonexistent' });
    expect(output).toMatch(/^MISSING {2}npm /m);
    expect(output).toContain('`npm start` cannot run until what is MISSING is mended.');
    expect(code).toBe(1);
  }, 30_000);
});
