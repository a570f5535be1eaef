/** The smallest simulation that uses every door of the contract: guess a number that the seed chose. For tests. */
import { rng } from '#src/core/rng.ts';
import { defineSimulation, makeScore } from '../kind.ts';

interface Toy {
  most: number;
  tries: number;
}
interface ToyState {
  secret: number;
  guesses: number[];
}

export const toy = defineSimulation<Toy, { most: number }, ToyState, number, 'low' | 'high' | 'right', string[]>({
  id: 'toy',
  version: 1,
  toPublic: ({ most }) => ({ most }),
  start: ({ most }, seed) => ({ secret: 1 + Math.floor(rng(seed).stream('secret').next() * most), guesses: [] }),
  decide({ most }, { secret, guesses }, guess) {
    if (typeof guess !== 'number' || !Number.isInteger(guess) || guess < 1 || guess > most)
      return { refused: 'no-such-number', at: '' };
    const seen = guess === secret ? 'right' : guess < secret ? 'low' : 'high';
    return { state: { secret, guesses: [...guesses, guess] }, seen };
  },
  over: ({ secret, guesses }) => guesses.includes(secret) || guesses.length >= 7,
  score: ({ tries }, { secret, guesses }) =>
    makeScore({ found: guesses.includes(secret) ? 60 : 0, quick: Math.max(0, 40 - (40 / tries) * guesses.length) }),
  evidence: (_scenario, { secret, guesses }) => [
    { point: 'halving', value: guesses.includes(secret) ? 1 : 0, weight: 1 },
  ],
  debrief: (_scenario, _seed, decisions) => decisions.map((guess, index) => `${index + 1}: ${guess}`),
});
