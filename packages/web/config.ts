export interface WebConfig {
  readonly webPort: number;
  readonly apiPort: number;
}

/**
 * Ports of the development and preview servers.
 *
 * @throws Error naming the variable when a port is not an integer from 1 to 65535.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): WebConfig {
  return {
    webPort: port(environment, 'HEXASTYLE_WEB_PORT', 8080),
    apiPort: port(environment, 'HEXASTYLE_API_PORT', 8081),
  };
}

/**
 * What is built is meant for people, whatever the shell is busy with: with `NODE_ENV=test` or `development` set, Vite would
 * bundle the development build of React, twice the size for people to load.
 */
export function buildForPeople(environment: NodeJS.ProcessEnv = process.env): void {
  environment.NODE_ENV = 'production';
}

function port(environment: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new Error(`${name} is "${text}": set it to a port from 1 to 65535, or unset it for ${fallback}.`);
}
