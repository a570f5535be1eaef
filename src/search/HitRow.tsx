import type { Piece } from './mark.ts';

interface Props {
  href: string;
  kind: string;
  title: Piece[];
  where: string;
  excerpt: Piece[];
  points?: string[];
}

const marked = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text));

/** One result. Only the title is the link's name; the style sheet spreads the link over the row. */
export const HitRow = ({ href, kind, title, where, excerpt, points = [] }: Props) => (
  <li data-result data-points={points.join(' ')}>
    <a href={href}>{marked(title)}</a> <span class="search-kind">{kind}</span>
    {where && <p class="search-where">{where}</p>}
    <p class="search-excerpt">{marked(excerpt)}</p>
  </li>
);
