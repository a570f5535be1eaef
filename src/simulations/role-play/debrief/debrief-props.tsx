import type { Debrief } from '../debrief.ts';
import type { RoomProps } from '../room.tsx';

/** What every part of the debrief is handed. */
export interface DebriefProps extends RoomProps {
  debrief: Debrief;
}
