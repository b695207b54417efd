/** The mark of the application: a page with a seal. */
export function BrandMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <rect x="3" y="1.5" width="17" height="23" rx="3" fill="var(--mantine-color-petrol-7)" />
      <path d="M7 7.5h9M7 11.5h9M7 15.5h5" stroke="#fff" strokeWidth="1.6" strokeLinecap="round" />
      <circle
        cx="18.5"
        cy="18.5"
        r="5.5"
        fill="var(--mantine-color-seal-7)"
        stroke="var(--kl-surface)"
        strokeWidth="1.5"
      />
      <path
        d="m16.2 18.6 1.6 1.6 3-3.2"
        fill="none"
        stroke="#fff"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
