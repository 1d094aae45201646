import type { ReactNode } from 'react';
import { useContext } from 'react';
import { Link } from 'react-router-dom';
import { EnvironmentAddress } from '../environment/environment-address';
import { sourceAddress } from '../evidence/source-address';
import { SourceContext } from '../evidence/source-context';
import { DocumentContext } from './document-context';
import { linkTarget } from './link-target';

interface MarkdownLinkProps {
  readonly href?: string | undefined;
  readonly children?: ReactNode;
}

/** A link of a document: to the portal's page of a runbook, to the source, or out of the portal. */
export function MarkdownLink({ href = '', children }: MarkdownLinkProps) {
  const environment = useContext(EnvironmentAddress);
  const place = useContext(SourceContext);
  const target = linkTarget(href, useContext(DocumentContext));
  switch (target.kind) {
    case 'runbook':
      return <Link to={`${environment}/runbooks/${target.name}${target.hash}`}>{children}</Link>;
    case 'heading':
      return <Link to={{ hash: target.hash }}>{children}</Link>;
    case 'source': {
      const address = sourceAddress(place, target.file)?.replace(/#.*$/, '');
      const anchor = target.anchor === undefined ? '' : `#${target.anchor}`;
      return address === undefined ? <>{children}</> : <Outward href={`${address}${anchor}`}>{children}</Outward>;
    }
    case 'address':
      return <Outward href={target.href}>{children}</Outward>;
    case 'none':
      return <>{children}</>;
  }
}

function Outward({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
