/** A zone of the IANA database as people read it. */
export function zoneText(name: string): string {
  return name.replaceAll('_', ' ');
}

/** Every zone that this browser knows, and those that must be selectable whatever it knows; sorted, without doubles. */
export function zoneOptions(always: readonly string[]): readonly { readonly value: string; readonly label: string }[] {
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...always])].sort();
  return names.map((value) => ({ value, label: zoneText(value) }));
}
