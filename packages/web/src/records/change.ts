import type { Change as ServerChange } from '../client';

/** One thing as the server has it now, or that it is gone. */
export type Change = Readonly<ServerChange>;
