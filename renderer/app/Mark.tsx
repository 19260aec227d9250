/** The mark: a peak with a point under it, the interview and now. */
export function Mark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M3.6 20 12 4l8.4 16" fill="none" stroke="var(--action)" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="12" cy="17.2" r="2.7" fill="var(--now)" />
    </svg>
  );
}
