import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { type Missed as MissedLine, printMissed } from '../missed.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** What he did not understand, in this browser, in this scenario: for whoever teaches him more. */
export function Missed({ store, texts, full, hrefs }: DebriefProps) {
  const [lines, setLines] = useState<readonly MissedLine[]>([]);
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void store.missed().then(setLines);
  }, []);
  const mine = lines.filter(({ scenario }) => scenario === full.id);
  if (mine.length === 0) return null;
  const copy = (): void => {
    // On plain http there is no clipboard API: select the text, and copy it the old way where that is allowed.
    area.current?.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch {
      // Selected is enough.
    }
    setSaid(copied ? texts.missedCopied : texts.missedSelected);
  };
  return (
    <section class="rp-missed" aria-labelledby="rp-missed-title">
      <h3 id="rp-missed-title">{texts.missedTitle}</h3>
      <p class="quiet">
        {fill(texts.missedHelp, { n: mine.length })} <a href={hrefs.guide}>{texts.missedGuide}</a>
      </p>
      <textarea
        ref={area}
        readOnly
        rows={Math.min(8, mine.length + 2)}
        aria-labelledby="rp-missed-title"
        value={printMissed(lines, full.id, full.cards)}
      />
      <p class="actions">
        <button type="button" onClick={copy}>
          {texts.missedCopy}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
