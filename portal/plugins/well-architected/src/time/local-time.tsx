const FORMAT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** An instant in the zone of who looks, which it names: drills and recovery points are told in UTC. The exact one is in the tooltip and for machines. */
export function LocalTime({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={iso}>
      {new Intl.DateTimeFormat('en-GB', FORMAT).format(new Date(iso))}
    </time>
  );
}
