import { findBinaries } from '../../postgres/binaries';
import { checkBinaries } from '../../postgres/check-binaries';
import { serverAccount } from '../../postgres/server-account';
import { Problem } from '../../problem';
import type { Finding } from '../finding';

const version = (): string => checkBinaries(findBinaries(), serverAccount());

/** Whether the PostgreSQL server that npm installed runs on this machine. */
export const checkPostgres = (ask = version): Finding => {
  const finding = { name: 'PostgreSQL', required: true };
  try {
    return { ...finding, found: true, detail: ask(), remedy: undefined };
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const remedy = { cost: 'neither portal nor habits start', command: thrown.remedy };
    return { ...finding, found: false, detail: thrown.message, remedy };
  }
};
