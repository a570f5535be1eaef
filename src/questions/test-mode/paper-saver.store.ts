import type { TestDraft } from './paper.ts';

/** What one act changes of a paper. */
export type Edit = (draft: TestDraft) => Partial<TestDraft>;

/** What saving needs to know and to tell. */
interface SaverPorts {
  /** What is stored of this paper: undefined where it is gone, or another. */
  load: () => Promise<TestDraft | undefined>;
  /** Resolves with whether it outlives the page. */
  write: (draft: TestDraft) => Promise<boolean>;
  /** The paper on the screen; undefined while it may not be changed. */
  current: () => TestDraft | undefined;
  /** Puts on the screen what is being saved: the paper, with what another tab did to it. */
  show: (draft: TestDraft) => void;
  /** The paper was saved. */
  saved: (draft: TestDraft, kept: boolean) => void;
  /** The paper was handed in, or put away, in another tab. */
  lost: () => Promise<void>;
}

/**
 * Saves edits one after the other, each on top of what is stored, for another tab may have gone on with this very paper, or
 * handed it in. What is typed while one save is under way goes out together with the next.
 */
export function makePaperSaver({ load, write, current, show, saved, lost }: SaverPorts) {
  /** The paper is in the record, so that its absence means another tab has finished it. */
  let stored = false;
  let queue: Edit[] = [];
  let saving: Promise<void> = Promise.resolve();
  /** Edits that are not in the record yet, as far as is known. */
  let unsaved = 0;
  /** Raised when another paper begins: edits of the last one end with it. */
  let papers = 0;

  async function saveNext(): Promise<void> {
    const mine = papers;
    if (queue.length === 0) return;
    const found = stored ? await load() : undefined;
    if (mine !== papers) return;
    const draft = current();
    const edits = queue.splice(0);
    if (!draft) return;
    if (stored && found?.seed !== draft.seed) return lost();
    const edited = edits.reduce((paper, edit) => ({ ...paper, ...edit(paper) }), found ?? draft);
    const next = { ...edited, at: draft.at };
    stored = true;
    show(next);
    const kept = await write(next);
    if (mine === papers) saved(next, kept);
  }

  return {
    save(edit: Edit): Promise<void> {
      queue.push(edit);
      unsaved += 1;
      return (saving = saving.then(saveNext).finally(() => (unsaved -= 1)));
    },
    /** The page is about to go: what is on the screen is written as it stands, for nobody would hear what is stored. */
    flush(): void {
      const draft = current();
      if (unsaved > 0 && draft) void write(draft);
    },
    /** Another paper: whether it is in the record already. */
    begin(isStored: boolean): void {
      papers += 1;
      queue = [];
      stored = isStored;
    },
  };
}
