/** The product's mark, as in `assets/icon.svg`. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#0f6b66" />
      <g fill="none" stroke-width="9">
        <rect x="24" y="24" width="54" height="54" rx="13" stroke="#8fe3d6" />
        <rect x="50" y="50" width="54" height="54" rx="13" fill="#fff" />
        <path
          d="M64 77.5 74 87.5 91 68"
          stroke="#0f6b66"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </g>
    </svg>
  );
}
