import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { probeScript } from './probe-script';
import { probeSite } from './probe-site';
import type { Page, Synthetics } from './probe-site';

type Answers = Readonly<Record<string, readonly [status: number, body: string]>>;

const HEALTHY: Answers = {
  '/': [200, '<div id="root"><main>Habits</main></div>'],
  '/api/health/ready': [200, '{}'],
};
const servers: Server[] = [];

/** A site that answers as told, and 404 to everything else. @returns its address */
async function siteThatAnswers(answers: Answers): Promise<string> {
  const server = createServer((request, response) => {
    const [status, body] = answers[request.url ?? ''] ?? [404, ''];
    response.writeHead(status).end(body);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A browser that runs no scripts: what the server sends is what the page holds. */
class PlainPage implements Page {
  private body = '';

  async goto(address: string) {
    const response = await fetch(address);
    this.body = await response.text();
    return { ok: () => response.ok, status: () => response.status };
  }

  waitForSelector(selector: string): Promise<void> {
    return selector === '#root *' && /id="root">\s*</.test(this.body) && !this.body.includes('id="root"></')
      ? Promise.resolve()
      : Promise.reject(new Error(`waiting for ${selector} failed`));
  }
}

function recorder(page: Page = new PlainPage()): Synthetics & { readonly steps: string[] } {
  const steps: string[] = [];
  return {
    steps,
    getPage: () => Promise.resolve(page),
    executeStep: async (name, step) => {
      steps.push(name);
      await step();
    },
  };
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('Given a site that works', () => {
  it('When it is probed, then the page and the readiness of the API are opened, a step each', async () => {
    const synthetics = recorder();
    await probeSite(synthetics, await siteThatAnswers(HEALTHY));
    expect(synthetics.steps).toEqual(['site', 'ready']);
  });
});

describe('Given a site that does not work', () => {
  it.each([
    ['the page is forbidden', { ...HEALTHY, '/': [403, 'no'] }, /\/ answered 403\.$/],
    ['the app does not start', { ...HEALTHY, '/': [200, '<div id="root"></div>'] }, /#root \* failed$/],
    ['the API is not ready', { ...HEALTHY, '/api/health/ready': [503, '{}'] }, /\/api\/health\/ready answered 503\.$/],
  ] as const)('When %s, then the probe fails and says which address', async (_, answers, message) => {
    const site = await siteThatAnswers(answers);
    await expect(probeSite(recorder(), site)).rejects.toThrow(message);
  });

  it('When an address gives no answer, then the probe fails and says which', async () => {
    const mute: Page = { goto: () => Promise.resolve(null), waitForSelector: () => Promise.resolve() };
    await expect(probeSite(recorder(mute), 'https://site')).rejects.toThrow('https://site/ did not answer.');
  });
});

describe('Given the script of the canary', () => {
  it('When the runtime calls its handler, then it probes the site of the environment', async () => {
    const synthetics = recorder();
    const site = await siteThatAnswers(HEALTHY);
    const module: { exports: { handler?: () => Promise<void> } } = { exports: {} };
    const require = (name: string) => (name === 'Synthetics' ? synthetics : undefined);
    runInNewContext(probeScript(), { module, exports: module.exports, require, process: { env: { SITE: site } } });
    await module.exports.handler?.();
    expect(synthetics.steps).toEqual(['site', 'ready']);
  });
});
