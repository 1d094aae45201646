import { sectionsOf } from './sections-of';

/** The names of the alarms that lead to a runbook: the first column of the table below `Symptom`. */
export function alarmsOf(markdown: string): readonly string[] {
  const symptom = sectionsOf(markdown).find(({ heading }) => heading.toLowerCase() === 'symptom');
  const rows = (symptom?.lines ?? []).filter(({ text, code }) => !code && text.startsWith('|'));
  if (!/^\|\s*alarm\s*\|/.test(rows[0]?.text ?? '')) {
    return [];
  }
  return rows.slice(2).flatMap(({ text }) => /^\|\s*`([^`|]+)`\s*\|/.exec(text)?.[1] ?? []);
}
