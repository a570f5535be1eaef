/** Sends a sheet; beside it stands what the sheet still lacks. A button that cannot be reached could not say why. */
export function SendWhole({ label, missing }: { label: string; missing: string }) {
  return (
    <p class="actions">
      <button type="submit" class="primary" aria-disabled={missing !== ''} aria-describedby="rp-missing">
        {label}
      </button>
      <span id="rp-missing" class="rp-missing">
        {missing}
      </span>
    </p>
  );
}
