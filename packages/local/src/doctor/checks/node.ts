import type { Finding } from '../finding';

const OLDEST = 24;

/** The Node.js that runs this: npm brings it, whatever the machine has. */
export const checkNode = (version = process.version): Finding => {
  const found = Number(/^v(\d+)/.exec(version)?.[1]) >= OLDEST;
  return {
    name: 'Node.js',
    required: true,
    found,
    detail: version,
    remedy: found ? undefined : { cost: `nothing runs: version ${OLDEST} or newer is needed`, command: 'npm ci' },
  };
};
