import { z } from 'zod';

/** The colours of habits, by name in the order of the spectrum. The values are the Material shades that Loop writes. */
export const HABIT_COLORS = {
  red: '#D32F2F',
  'deep-orange': '#E64A19',
  orange: '#F57C00',
  amber: '#FF8F00',
  yellow: '#F9A825',
  lime: '#AFB42B',
  'light-green': '#7CB342',
  green: '#388E3C',
  teal: '#00897B',
  cyan: '#00ACC1',
  'light-blue': '#039BE5',
  blue: '#1976D2',
  indigo: '#303F9F',
  'deep-purple': '#5E35B1',
  purple: '#8E24AA',
  pink: '#D81B60',
  brown: '#5D4037',
  'dark-gray': '#424242',
  gray: '#757575',
  'light-gray': '#9E9E9E',
} as const;

export type HabitColor = keyof typeof HABIT_COLORS;

export const colorSchema = z
  .enum(Object.keys(HABIT_COLORS) as [HabitColor, ...HabitColor[]])
  .meta({ description: 'Colour of the habit.' });
