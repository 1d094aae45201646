import type { Config } from '../config';
import { chromiumProgram, gitProgram, mkdocsProgram, redisProgram } from '../programs/programs';
import { checkAws } from './checks/aws';
import { checkInstall } from './checks/install';
import { checkNode } from './checks/node';
import { checkNpm } from './checks/npm';
import { checkPorts } from './checks/ports';
import { checkPostgres } from './checks/postgres';
import { checkSystemProgram } from './checks/system-program';
import type { Finding } from './finding';

/** Looks for everything the house can use on this machine. Changes nothing. */
export const examine = async (config: Config): Promise<readonly Finding[]> => {
  const { searchPath, ports, inherited } = config;
  return [
    checkNode(),
    checkNpm(searchPath),
    checkInstall(),
    checkPostgres(),
    ...(await checkPorts(ports)),
    checkSystemProgram(redisProgram, 'sessions live in PostgreSQL only; npm test does not run', searchPath),
    checkSystemProgram(chromiumProgram, 'npm test does not run: its last step uses a browser', searchPath),
    checkSystemProgram(gitProgram, 'npm run check does not run, and reports carry no commit', searchPath),
    checkSystemProgram(mkdocsProgram, 'the portal cannot render TechDocs pages', searchPath),
    checkAws(inherited),
  ];
};
