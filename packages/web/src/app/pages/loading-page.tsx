/** Stands in for a page that takes longer than a moment. */
export function LoadingPage() {
  return (
    <p className="loading" role="status">
      Loading…
    </p>
  );
}
