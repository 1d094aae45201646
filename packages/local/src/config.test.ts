import { readConfig } from './config';
import { Problem } from './problem';

const faultsOf = (env: NodeJS.ProcessEnv): string => {
  try {
    readConfig(env);
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.message;
    throw thrown;
  }
  return '';
};

describe('the configuration', () => {
  it('given nothing, takes the documented ports and the folder of the repository', () => {
    const { ports, stateFolder } = readConfig({});
    expect(ports).toEqual({ portal: 3000, web: 8080, api: 8081, postgres: undefined });
    expect(stateFolder).toMatch(/\/\.hexastyle$/);
  });

  it('given several values that cannot be used, names all of them at once', () => {
    const faults = faultsOf({ HEXASTYLE_PORTAL_PORT: 'abc', HEXASTYLE_WEB_PORT: '70000', HEXASTYLE_API_PORT: '0' });
    expect(faults.split('\n')).toEqual([
      'HEXASTYLE_PORTAL_PORT: "abc" is not a port from 1 to 65535.',
      'HEXASTYLE_WEB_PORT: "70000" is not a port from 1 to 65535.',
      'HEXASTYLE_API_PORT: "0" is not a port from 1 to 65535.',
    ]);
  });

  it('given one port twice, names both variables', () => {
    expect(faultsOf({ HEXASTYLE_WEB_PORT: '3000' })).toBe(
      'HEXASTYLE_WEB_PORT: 3000 is the port of HEXASTYLE_PORTAL_PORT as well.',
    );
  });

  it('given an address of Redis that is none, does not show what may hold a password', () => {
    const faults = faultsOf({ REDIS_URL: 'http://:secret@127.0.0.1' });
    expect(faults).toContain('REDIS_URL');
    expect(faults).not.toContain('secret');
  });
});
