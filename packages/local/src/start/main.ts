import { join } from 'node:path';
import { readConfig, type Config } from '../config';
import { describeProblem, Problem } from '../problem';
import { logName } from '../supervision/log-file';
import { loopback } from '../supervision/port';
import { createSupervisor } from '../supervision/supervisor';
import { bringUp } from './bring-up';
import { checkPorts } from './check-ports';
import { reasonToStop } from './reason-to-stop';

const announce = ({ ports, stateFolder }: Config, started: number): void => {
  console.log(`
Hexastyle is up after ${((performance.now() - started) / 1000).toFixed(1)} s.
portal http://${loopback}:${ports.portal}
habits http://${loopback}:${ports.web}
Logs: ${logName(join(stateFolder, 'logs'))}. Ctrl-C stops everything.`);
};

/** `npm start`: everything on this machine, until somebody wants it to stop. */
const main = async (): Promise<void> => {
  const started = performance.now();
  const config = readConfig();
  const stop = reasonToStop(config.underNpm);
  await checkPorts(config.ports);
  const supervisor = createSupervisor();
  const ready = bringUp(config, supervisor);
  const up = ready.then(() => {
    announce(config, started);
    return supervisor.failure;
  });
  const problem = await Promise.race([up, supervisor.failure, stop]).catch(
    (thrown: unknown) => new Problem(describeProblem(thrown), ''),
  );
  if (problem === undefined) console.log('Stopping …');
  await supervisor.stop();
  await ready.catch(() => undefined);
  if (problem !== undefined) throw problem;
};

main().then(
  () => process.exit(0),
  (thrown: unknown) => {
    console.error(describeProblem(thrown));
    process.exit(1);
  },
);
