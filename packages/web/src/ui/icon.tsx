const PATHS = {
  check: 'M5 12.5 10 17.5 19.5 7',
  flame:
    'M12 3c1 3.5 5.5 5.5 5.5 11a5.5 5.5 0 0 1-11 0c0-2.5 1.2-4 2.3-5.2C9 10.5 10 11.5 11 11.5 12.5 9.5 10.5 6 12 3Z',
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
