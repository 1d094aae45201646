import { Fragment } from 'react';

/** A sentence in which words between backticks are code. */
export function CodedText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split('`').map((part, index) => (
        // The text does not change while it is shown, so that the position is a stable key.
        <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
      ))}
    </>
  );
}
