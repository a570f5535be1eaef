import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Rating } from '#src/assessment/review/forgetting.ts';
import { circumstancesOf, ratings, returnOf } from './review.ts';
import { ratingWord, returnWords } from './review-words.ts';
import type { ReviewRoomProps, Shown } from './review.store.ts';

interface Props extends ReviewRoomProps {
  shown: Shown & { term: NonNullable<Shown['term']> };
  /** The card's heading: it has the focus when the card is laid out, and keys pressed there count. */
  focusable: RefObject<HTMLElement | null>;
}

/**
 * A key term as an index card: the name, then, turned, what it means, and how well it was known. Space and Enter turn it, 1
 * to 4 rate it (1 and 2 where it comes once more), while the focus is within the card: keys for the whole page could not be
 * switched off (WCAG 2.1.4).
 */
export function Flashcard({ texts, locale, store, state, shown, focusable }: Props) {
  const { term, card, why } = shown;
  // Whoever takes a rating back has seen the other side.
  const [isTurned, setTurned] = useState(state.correcting !== undefined);
  const back = useRef<HTMLDivElement>(null);
  const isAgain = why === 'again';
  const { exam } = circumstancesOf(state.settings, state.today);
  useEffect(() => {
    if (isTurned) back.current?.focus();
  }, [isTurned]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      const isOnControl = event.target instanceof Element && event.target.closest('a, button, input');
      if (!isTurned && (event.key === ' ' || event.key === 'Enter') && !isOnControl) {
        event.preventDefault();
        setTurned(true);
      }
      const rating = ratings.find((one) => String(one) === event.key);
      if (!isTurned || !rating) return;
      if (!isAgain) void store.rate(rating);
      else if (rating <= 2) void store.settle(rating === 2);
    };
    const area = focusable.current?.closest<HTMLElement>('.index-card');
    area?.addEventListener('keydown', press);
    return () => area?.removeEventListener('keydown', press);
  }, [isTurned]);

  const button = (rating: Rating) => {
    const when = returnWords(returnOf(card, rating, state.today, exam), texts);
    const name = ratingWord(rating, texts);
    return (
      <button
        key={rating}
        type="button"
        aria-label={fill(texts.rateLabel, { key: rating, rating: name, when })}
        onClick={({ detail }) => {
          // The second click of a double click on “turn” lands here.
          if (detail < 2) void store.rate(rating);
        }}
      >
        <span>
          <kbd>{rating}</kbd> {name}
        </span>
        <small>{fill(texts.comesBack, { when })}</small>
      </button>
    );
  };

  return (
    <div class="flashcard">
      <p class="card-label">{texts.term}</p>
      <p class="card-front">
        <dfn>{term.name}</dfn>
      </p>
      {!isTurned && (
        <>
          <p class="quiet">{texts.recallIt}</p>
          <p>
            <button type="button" class="primary" onClick={() => setTurned(true)}>
              {texts.turn}
            </button>{' '}
            <span class="quiet card-keys">{texts.turnKeys}</span>
          </p>
        </>
      )}
      {isTurned && (
        <div class="card-back" tabIndex={-1} ref={back}>
          <p>{term.define}</p>
          <p class="quiet">
            <span lang={term.otherLang}>{term.other}</span>
            {term.also.length > 0 && (
              <span class="card-also">
                {fill(texts.also, { names: term.also.join(locale === 'en' ? ', ' : '、') })}
              </span>
            )}
          </p>
          {term.section && (
            <p class="quiet">
              <a href={term.section.href}>{fill(texts.section, { title: term.section.title })}</a>
            </p>
          )}
          {isAgain ? (
            <div role="group" aria-label={texts.rate} class="card-ratings card-two">
              <p class="quiet">
                {texts.againHelp} <span class="card-keys">{texts.againKeys}</span>
              </p>
              {[texts.againNo, texts.againYes].map((name, index) => (
                <button
                  key={name}
                  type="button"
                  aria-label={fill(texts.againLabel, { key: index + 1, name })}
                  onClick={({ detail }) => detail < 2 && void store.settle(index === 1)}
                >
                  <kbd>{index + 1}</kbd> {name}
                </button>
              ))}
            </div>
          ) : (
            <div role="group" aria-label={texts.rate} class="card-ratings">
              <p>
                {texts.rate} <span class="quiet card-keys">{texts.rateKeys}</span>
              </p>
              {ratings.map(button)}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
