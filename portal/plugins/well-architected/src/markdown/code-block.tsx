import { Button } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import styles from './markdown.module.css';

type Copied = 'no' | 'yes' | 'failed';

const WORDS: Readonly<Record<Copied, string>> = { no: 'Copy', yes: 'Copied', failed: 'Select it yourself' };

/** Commands, to be copied as they are. */
export function CodeBlock({ children }: { readonly children?: ReactNode }) {
  const block = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<Copied>('no');
  useEffect(() => {
    const timer =
      copied === 'no'
        ? undefined
        : setTimeout(() => {
            setCopied('no');
          }, 3000);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText((block.current?.textContent ?? '').replace(/\n$/, ''));
      setCopied('yes');
    } catch {
      // Browsers refuse the clipboard to pages without https, and when a person says no.
      setCopied('failed');
    }
  };
  return (
    <div className={styles['code']}>
      {/* Reached by keyboard, because long lines are scrolled to. */}
      <pre ref={block} tabIndex={0} role="region" aria-label="Commands">
        {children}
      </pre>
      <Button variant="tertiary" size="small" className={styles['copy'] ?? ''} onPress={() => void copy()}>
        {WORDS[copied]}
      </Button>
      <span role="status" className={styles['hidden']}>
        {copied === 'yes' ? 'Copied' : ''}
      </span>
    </div>
  );
}
