import { h, render } from 'preact';
import SearchBox, { type SearchBoxProps, isComposing } from './SearchBox.tsx';

let dialog: HTMLDialogElement | undefined;
let opener: HTMLElement | undefined;

const close = () => dialog?.close();

/** Makes the dialog, once a page; it stays, with its last query, when it is closed. */
function makeDialog(): HTMLDialogElement {
  const props = JSON.parse(document.getElementById('search-props')?.textContent ?? '') as SearchBoxProps;
  const host = document.body.appendChild(document.createElement('div'));
  render(
    h(
      'dialog',
      {
        class: 'search-dialog',
        'aria-labelledby': 'search-title',
        onClose: () => opener?.focus({ preventScroll: true }),
        // The backdrop closes; so does following a link, which may lead to a place on this very page.
        onClick: (event: MouseEvent) => {
          const target = event.target as Element;
          if (target === dialog || (target.closest('a') && !event.metaKey && !event.ctrlKey)) close();
        },
        // By hand, for a filled search field would swallow the first Esc to empty itself.
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Escape' || isComposing(event)) return;
          event.preventDefault();
          close();
        },
      },
      h(
        'div',
        { class: 'search-panel' },
        h('h2', { id: 'search-title' }, props.texts.title),
        h('button', { type: 'button', class: 'search-close', onClick: close }, props.texts.close),
        h(SearchBox, { ...props, mode: 'dialog' }),
      ),
    ),
    host,
  );
  return host.firstElementChild as HTMLDialogElement;
}

/** Opens the search dialog; the focus goes back to `button`, or to where it was, when it closes. */
export function openSearch(button?: HTMLElement): void {
  dialog ??= makeDialog();
  if (!dialog.open) {
    opener = button ?? (document.activeElement as HTMLElement);
    dialog.showModal();
  }
  dialog.querySelector('input')?.select();
}
