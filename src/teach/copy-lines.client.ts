/** The copy buttons of a guide: each takes the lines of its example as they stand in the file. */

/** The lines of the example that a button belongs to. */
export const linesOf = (button: HTMLElement): HTMLElement | null =>
  button.closest('[data-example]')?.querySelector<HTMLElement>('[data-lines]') ?? null;

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', () => {
    const lines = linesOf(button);
    const said = button.parentElement?.querySelector<HTMLElement>('[role=status]');
    if (!lines || !said) return;
    // On plain http there is no clipboard API: select the text, and copy it the old way where that is allowed.
    getSelection()?.selectAllChildren(lines);
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch {
      // Selected is enough.
    }
    said.textContent = (copied ? button.dataset.copied : button.dataset.selected) ?? '';
  });
}
