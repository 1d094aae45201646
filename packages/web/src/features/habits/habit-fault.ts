import type { HabitFields } from '../../records/habit';
import type { FormValues } from './form-values';
import { nameFault } from './name-fault';

/** The part of an issue of zod that says what it is about. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

/** What is wrong with a field of the form, by the key of the text that says so. */
export function habitFault(field: keyof HabitFields, { code, path }: Issue, values: FormValues) {
  switch (field) {
    case 'name':
      return nameFault(code);
    case 'question':
      return 'fault-question';
    case 'description':
      return 'fault-note';
    case 'schedule':
      return `fault-${values.schedule}` as const;
    case 'goal':
      return path.includes('unit') ? 'fault-unit' : 'fault-target';
    case 'color':
    case 'icon':
      return 'fault-icon';
    case 'tags':
      return 'fault-tags';
  }
}
