const every = 10 * 60 * 1000;

/**
 * Asks now and then, and whenever a file of this build has gone missing, whether a newer build was deployed; if so the
 * page says so. Drafts are in the record by then, so a reload loses nothing.
 */
export function watchVersion(): void {
  const { build, versionHref } = document.documentElement.dataset;
  if (!build || !versionHref) return;
  let asked = Date.now();
  const ask = async (): Promise<void> => {
    asked = Date.now();
    try {
      const response = await fetch(versionHref, { cache: 'no-store' });
      const { build: latest } = (await response.json()) as { build?: string };
      if (!latest || latest === build) return;
      document.getElementById('trouble')?.setAttribute('hidden', '');
      document.getElementById('new-version')?.removeAttribute('hidden');
    } catch {
      // Offline or a host without the file: nothing to say.
    }
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - asked > every / 10) void ask();
  });
  setInterval(() => document.visibilityState === 'visible' && void ask(), every);
  addEventListener('vite:preloadError', () => void ask());
  addEventListener('yixue:lost-file', () => void ask());
}
