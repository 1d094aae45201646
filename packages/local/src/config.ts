import { resolve } from 'node:path';
import { z } from 'zod';
import { Problem } from './problem';
import { inRepository } from './repository';

/** What the environment decides about running the house on this machine. */
export interface Config {
  readonly ports: Ports;
  /** Folder for everything that is kept: databases and logs. */
  readonly stateFolder: string;
  /** A Redis of the user's own. */
  readonly redisUrl: string | undefined;
  readonly searchPath: string;
  /** Started by npm, which may be ended without a word to us. */
  readonly underNpm: boolean;
  /** The environment as a whole, to hand on to the programs we start. */
  readonly inherited: NodeJS.ProcessEnv;
}

/** Loopback ports. */
export interface Ports {
  readonly portal: number;
  readonly web: number;
  readonly api: number;
  /** @default - one that is free */
  readonly postgres: number | undefined;
}

/** The variable that sets each port. */
export const portVariables = {
  portal: 'HEXASTYLE_PORTAL_PORT',
  web: 'HEXASTYLE_WEB_PORT',
  api: 'HEXASTYLE_API_PORT',
  postgres: 'HEXASTYLE_POSTGRES_PORT',
} as const satisfies Record<keyof Ports, string>;

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535);

const variables = z.object({
  HEXASTYLE_PORTAL_PORT: port.default(3000),
  HEXASTYLE_WEB_PORT: port.default(8080),
  HEXASTYLE_API_PORT: port.default(8081),
  HEXASTYLE_POSTGRES_PORT: port.optional(),
  HEXASTYLE_STATE_DIR: z.string().min(1).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
});

type Variable = keyof z.input<typeof variables>;

const expected = (variable: string): string => {
  if (variable === 'REDIS_URL') return 'an address such as redis://127.0.0.1:6379';
  return variable === 'HEXASTYLE_STATE_DIR' ? 'the path of a folder' : 'a port from 1 to 65535';
};

/** A password in a Redis address must not reach the terminal. */
const shown = (variable: Variable, value: string | undefined): string =>
  variable === 'REDIS_URL' ? 'what is set' : `"${value ?? ''}"`;

const invalidValues = (error: z.ZodError, env: NodeJS.ProcessEnv): readonly string[] =>
  error.issues.map((issue) => {
    const variable = String(issue.path[0]) as Variable;
    return `${variable}: ${shown(variable, env[variable])} is not ${expected(variable)}.`;
  });

const samePorts = (ports: Ports): readonly string[] => {
  const names = (Object.keys(portVariables) as (keyof Ports)[]).filter((name) => ports[name] !== undefined);
  return names.flatMap((name, index) => {
    const twin = names.slice(0, index).find((other) => ports[other] === ports[name]);
    return twin ? [`${portVariables[name]}: ${ports[name] ?? ''} is the port of ${portVariables[twin]} as well.`] : [];
  });
};

/** Reads the environment once. Throws a `Problem` that lists every value that cannot be used. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const { data, error } = variables.safeParse(env);
  const ports = data && {
    portal: data.HEXASTYLE_PORTAL_PORT,
    web: data.HEXASTYLE_WEB_PORT,
    api: data.HEXASTYLE_API_PORT,
    postgres: data.HEXASTYLE_POSTGRES_PORT,
  };
  const faults = [...(error ? invalidValues(error, env) : []), ...(ports ? samePorts(ports) : [])];
  if (data === undefined || ports === undefined || faults.length > 0) {
    throw new Problem(faults.join('\n'), 'Change or unset, then start again.');
  }
  return {
    ports,
    stateFolder: resolve(data.HEXASTYLE_STATE_DIR ?? inRepository('.hexastyle')),
    redisUrl: data.REDIS_URL,
    searchPath: env['PATH'] ?? '',
    underNpm: env['npm_lifecycle_event'] !== undefined,
    inherited: env,
  };
};
