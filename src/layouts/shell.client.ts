/** What every page does at open, in as few bytes as possible; everything heavier is fetched when it is asked for. */
import { watchVersion } from './version.client.ts';

const root = document.documentElement;

function wireTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (!button) return;
  const name = (): void => {
    const label = (root.dataset.theme === 'dark' ? button.dataset.toLight : button.dataset.toDark) ?? '';
    button.title = label;
    button.setAttribute('aria-label', label);
  };
  name();
  button.addEventListener('click', () => {
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    try {
      localStorage.setItem('yixue:theme', theme);
    } catch {
      // No storage: the choice holds for this page.
    }
    name();
  });
}

function wireSearch(): void {
  const open = (from?: HTMLElement): void =>
    void import('#src/search/open-search.client.ts').then(({ openSearch }) => openSearch(from));
  document.querySelector<HTMLElement>('[data-search]')?.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(event.currentTarget as HTMLElement);
  });
  addEventListener('keydown', (event) => {
    // Autofill sends key events without a key.
    if (event.isComposing || event.key?.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
}

function wireCards(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-term], [data-contents]') : null;
    if (!link) return;
    event.preventDefault();
    void import('./overlays.client.ts').then(({ openTerm, openContents }) =>
      link.matches('[data-term]') ? openTerm(link) : openContents(link),
    );
  });
}

/** On paper nothing opens: what is folded away is printed open. */
function wirePrint(): void {
  addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((folded) => (folded.open = true)));
}

wireTheme();
wirePrint();
wireSearch();
wireCards();
watchVersion();
