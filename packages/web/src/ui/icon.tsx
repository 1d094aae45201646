const PATHS = {
  check: 'M5 12.5 10 17.5 19.5 7',
  flame:
    'M12 3c1 3.5 5.5 5.5 5.5 11a5.5 5.5 0 0 1-11 0c0-2.5 1.2-4 2.3-5.2C9 10.5 10 11.5 11 11.5 12.5 9.5 10.5 6 12 3Z',
  waiting: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3 3',
  skip: 'M5 6l7 6-7 6V6Zm8 0l7 6-7 6V6Z',
  pause: 'M8 5v14M16 5v14',
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  keyboard: 'M3 6h18v12H3ZM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  drag: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.8-3.7 3.6-5.5 7-5.5s6.2 1.8 7 5.5',
  warning: 'M12 4 21 19.5H3ZM12 10v4.5M12 17h.01',
  information: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5h.01',
} as const;

export interface IconProps {
  readonly name: keyof typeof PATHS;
}

/** A decorative line icon; the words beside it carry the meaning. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
