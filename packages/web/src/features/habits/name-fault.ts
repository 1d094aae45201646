/** What is wrong with the name of a habit, by the code of zod. */
export function nameFault(code: string): 'name-empty' | 'name-long' | 'name-line' {
  if (code === 'too_small') return 'name-empty';
  return code === 'too_big' ? 'name-long' : 'name-line';
}
