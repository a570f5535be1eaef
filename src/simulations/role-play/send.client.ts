/** Safari ends a composition before it tells of the very Enter that ended it: within these ms it is the same key press. */
const samePress = 100;

/**
 * Enter sends, as in every chat; Shift with it makes a line; an input method's Enter chooses a word and sends nothing. Returns how
 * to stop.
 */
export function watchSend(form: HTMLFormElement, send: () => void): () => void {
  let ended = -samePress;
  const onEnd = (event: Event): void => {
    ended = event.timeStamp;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return;
    // 229: the key went to an input method, in browsers that do not say so otherwise.
    if (event.isComposing || event.keyCode === 229 || event.timeStamp - ended < samePress) return;
    event.preventDefault();
    if (!event.repeat) send();
  };
  form.addEventListener('compositionend', onEnd);
  form.addEventListener('keydown', onKey);
  return () => {
    form.removeEventListener('compositionend', onEnd);
    form.removeEventListener('keydown', onKey);
  };
}
