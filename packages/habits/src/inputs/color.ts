import { z } from 'zod';

/** The colours of habits; each is shown in a light and a dark shade. */
export const HABIT_COLORS = [
  'red',
  'orange',
  'amber',
  'lime',
  'green',
  'teal',
  'cyan',
  'blue',
  'indigo',
  'violet',
  'pink',
  'gray',
] as const;

export type HabitColor = (typeof HABIT_COLORS)[number];

export const colorSchema = z.enum(HABIT_COLORS).meta({ description: 'Colour of the habit.' });
