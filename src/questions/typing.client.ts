import { makeDraftSaver } from './draft-saver.store.ts';
import type { Typing } from './view.ts';

/** Safari ends a composition before it tells of the very Enter that ended it: within these ms it is the same key press. */
const samePress = 100;

/**
 * Enter in a question's form: an input method's Enter chooses a word and hands nothing in; in a text of several lines
 * Enter makes a line, and Ctrl or ⌘ with it hands in; everywhere else the browser's own ways hold. Returns how to stop.
 */
export function watchEnter(form: HTMLFormElement): () => void {
  let ended = -samePress;
  const onEnd = (event: Event): void => {
    ended = event.timeStamp;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // 229: the key went to an input method, in browsers that do not say so otherwise.
    const composes = event.isComposing || event.keyCode === 229 || event.timeStamp - ended < samePress;
    if (event.target instanceof HTMLTextAreaElement) {
      if (composes || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // A key held down hands in once; a text that is being marked is handed in by its button; and what the button does not
      // let through, the keys do not.
      if (event.repeat || event.target.readOnly) return;
      const button = form.querySelector<HTMLButtonElement>('[type=submit]');
      if (button) button.click();
      else form.requestSubmit();
    } else if (composes) event.preventDefault();
  };
  form.addEventListener('compositionend', onEnd);
  // Before the fields' own keys: they leave alone what is prevented here.
  form.addEventListener('keydown', onKey, true);
  return () => {
    form.removeEventListener('compositionend', onEnd);
    form.removeEventListener('keydown', onKey, true);
  };
}

/** Calls back whenever the page may be about to go, or a field is left: what waits to be saved is saved now. */
function onLeave(form: HTMLFormElement, act: () => void): () => void {
  const places: [EventTarget, string][] = [
    [form, 'focusout'],
    [document, 'visibilitychange'],
    [window, 'pagehide'],
  ];
  for (const [place, type] of places) place.addEventListener(type, act);
  return () => {
    for (const [place, type] of places) place.removeEventListener(type, act);
  };
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds that the page did not put there; undefined where it is as the page made it. */
function givenIn(field: Field): string | boolean | undefined {
  if (field instanceof HTMLSelectElement) {
    const own = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return field.value === own?.value ? undefined : field.value;
  }
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
    return field.checked === field.defaultChecked ? undefined : field.checked;
  return field.value === field.defaultValue ? undefined : field.value;
}

/**
 * Tells a view of what was chosen or typed before its script arrived: field by field, for each is told with what is known of
 * the others, and put back first, for a view that was told of one shows the others as it knows them.
 */
async function takeOver(form: HTMLFormElement): Promise<void> {
  const fields = [...form.querySelectorAll<Field>('input, textarea, select')];
  const given = fields.map((field) => [field, givenIn(field)] as const).filter(([, value]) => value !== undefined);
  for (const [field, value] of given) {
    if (typeof value === 'boolean') (field as HTMLInputElement).checked = value;
    else field.value = value ?? '';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** What a question one types into asks of its page; the code comes with the views of such kinds, and with no others. */
export const typing: Typing = {
  attach(form, store) {
    // Only when all is taken over may a stored draft speak.
    void takeOver(form).then(store.begin);
    const stops = [watchEnter(form), onLeave(form, store.flush)];
    return () => stops.forEach((stop) => stop());
  },
  makeDraftSaver,
};
