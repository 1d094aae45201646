import { loadInputs } from '../../records/load-inputs';
import type { PauseFields } from '../../records/pause';

export type FaultyField = 'from' | 'to' | 'note';

/** The first field that breaks a rule of the server. */
export async function pauseFault({ from, to, note }: PauseFields): Promise<FaultyField | undefined> {
  const { localDateSchema, noteSchema } = await loadInputs();
  if (!localDateSchema.safeParse(from).success) return 'from';
  if (to !== undefined && (to < from || !localDateSchema.safeParse(to).success)) return 'to';
  return noteSchema.safeParse(note).success ? undefined : 'note';
}
