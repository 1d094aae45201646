import * as z from 'zod';

/** The colours of habits and, as `#RRGGBB`, the Material shades that Loop writes for them. */
export const COLOR_VALUES = {
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

export type HabitColor = keyof typeof COLOR_VALUES;

/** In the order in which they are offered. */
export const HABIT_COLORS = Object.keys(COLOR_VALUES) as readonly HabitColor[];

export const colorSchema = z.enum(HABIT_COLORS).meta({ description: 'Colour of the habit.' });
