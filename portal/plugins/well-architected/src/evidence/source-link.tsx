import { useContext } from 'react';
import { sourceAddress } from './source-address';
import { SourceContext } from './source-context';

interface SourceLinkProps {
  /** Relative to the repository's root. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly anchor?: string | undefined;
}

/** `file:line`, leading to the code when the portal knows where it is kept. */
export function SourceLink({ file, line, anchor }: SourceLinkProps) {
  const place = useContext(SourceContext);
  const label = line === undefined ? file : `${file}:${line}`;
  const text = <code>{anchor === undefined ? label : `${label}#${anchor}`}</code>;
  const address = sourceAddress(place, file, line);
  if (address === undefined) {
    return text;
  }
  const href = anchor === undefined ? address : address.replace(/#.*$/, `#${encodeURIComponent(anchor)}`);
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
