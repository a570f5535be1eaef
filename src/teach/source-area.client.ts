/** What one does with the text of a <textarea>: puts text in so that it can be undone, goes to a line. */

/** Replaces everything, as if it had been typed: the browser's own undo brings the old text back. */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  area.select();
  // Deprecated, and the only way to keep the undo stack; it fires `input` itself.
  const typed = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
  if (!typed || area.value !== text) {
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
}

/** The line (from 1) the cursor is in. */
export const cursorLine = (area: HTMLTextAreaElement): number =>
  area.value.slice(0, area.selectionStart).split('\n').length;

/** Puts the cursor into a line (from 1), selects it, and brings it into sight, however the lines before it wrap. */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const at = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[at] ?? '').length);
  area.scrollTop = heightOf(area, area.value.slice(0, start)) - area.clientHeight / 3;
}

/** How high a text stands in the area, measured on a twin out of sight. */
function heightOf(area: HTMLTextAreaElement, text: string): number {
  const twin = area.cloneNode() as HTMLTextAreaElement;
  twin.removeAttribute('id');
  twin.setAttribute('aria-hidden', 'true');
  twin.tabIndex = -1;
  twin.style.cssText = `position:absolute;visibility:hidden;height:0;min-height:0;width:${area.offsetWidth}px`;
  twin.value = text;
  area.after(twin);
  const height = twin.scrollHeight;
  twin.remove();
  return height;
}
