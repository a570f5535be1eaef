/** The term card and the contents drawer: both show HTML that the page already has, in a dialog. */

function makeDialog(name: string, content: Node, label: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = name;
  dialog.setAttribute('aria-label', label);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'dialog-close';
  close.textContent = document.querySelector<HTMLElement>('[data-close-label]')?.dataset.closeLabel ?? '×';
  close.addEventListener('click', () => dialog.close());
  dialog.append(content, close);
  // A click on the backdrop lands on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest('a[href*="#"]')))
      dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Opens a term's card; focus returns to the term when it closes (the platform sees to that for modal dialogs). */
export function openTerm(link: HTMLElement): void {
  const entry = document.getElementById(`term-${link.dataset.term ?? ''}`);
  if (!entry) return;
  const card = document.createElement('div');
  card.lang = entry.closest<HTMLElement>('[lang]')?.lang ?? '';
  card.innerHTML = entry.innerHTML;
  makeDialog('term-card', card, entry.querySelector('dfn')?.textContent ?? '');
}

/** Opens the chapter's contents as a drawer. */
export function openContents(button: HTMLElement): void {
  const nav = document.querySelector<HTMLElement>('[data-toc]');
  if (!nav) return;
  const copy = document.createElement('div');
  copy.innerHTML = nav.innerHTML;
  makeDialog('drawer', copy, button.textContent?.trim() ?? '');
}
