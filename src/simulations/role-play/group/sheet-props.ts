import type { GroupTexts } from '#src/i18n/role-play-group.ts';
import type { Sheet } from './tally.ts';
import type { SheetWords } from './words.ts';

/** What the observer's page gives to the browser. */
export interface TallyProps {
  /** The scenario's id: sheets are kept by it. */
  id: string;
  /** A complaint is heard first, and answered by more than questions. */
  isComplaint: boolean;
  texts: GroupTexts['sheet'];
  words: SheetWords;
}

/** What the parts of the sheet are handed. */
export interface SheetProps extends TallyProps {
  sheet: Sheet;
  onChange: (change: Partial<Sheet>) => void;
}
