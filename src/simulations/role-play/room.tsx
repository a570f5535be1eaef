/** What every part of the role-play's page is handed. */
import type { Locale } from '#src/i18n/locales.ts';
import type { RolePlayTexts } from '#src/i18n/role-play.ts';
import type { PlayState, PlayStore } from './play.store.ts';
import type { PublicScenario } from './kind.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './customer/state.ts';

/** What the page gives to the browser: public parts, and where the rest is fetched when the talk begins. */
export interface RolePlayProps {
  scenario: PublicScenario;
  /** Hash of the whole scenario, as runs name it. */
  version: string;
  files: { scenario: string; model: string };
  locale: Locale;
  texts: RolePlayTexts;
  /** Addresses of chapter sections by what they teach. */
  sections: Record<string, { href: string; title: string }>;
  hrefs: { group: string; chapter: string; record: string; guide: string };
}

/** What the parts of a running talk need. */
export interface RoomProps extends RolePlayProps {
  store: PlayStore;
  state: PlayState;
  full: Scenario;
  talk: State;
}
