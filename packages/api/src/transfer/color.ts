import { COLOR_VALUES, type HabitColor } from '@hexastyle/habits/inputs';

/** The colour nearest to `#RRGGBB`, by distance in RGB. @returns green for what is no colour */
export function nearestColor(hex: string): HabitColor {
  const wanted = channels(hex);
  if (wanted === undefined) return 'green';
  let best: HabitColor = 'green';
  let least = Infinity;
  for (const [name, value] of Object.entries(COLOR_VALUES) as [HabitColor, string][]) {
    const distance = (channels(value) ?? []).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function channels(hex: string): readonly number[] | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue].map((part) => Number.parseInt(part, 16));
}
