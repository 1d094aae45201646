const FORMAT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };

/** An instant in the zone of who looks; the exact one is in the tooltip and for machines. */
export function LocalTime({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={iso}>
      {new Intl.DateTimeFormat('en-GB', FORMAT).format(new Date(iso))}
    </time>
  );
}
