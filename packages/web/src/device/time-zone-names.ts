/** Every zone that this browser knows, and those that must be selectable whatever it knows; sorted, without doubles. */
export function timeZoneNames(always: readonly string[]): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...always])].sort();
}
