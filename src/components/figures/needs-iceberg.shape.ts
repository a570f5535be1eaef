/** The iceberg, its sea and the places of the words: upright for a phone, wider for a wider column. */
import {
  type Clear,
  type Point,
  type Stroke,
  hatch,
  line,
  outline,
  level,
  points,
  rectangle,
  waves,
} from './engraving.ts';
import { height, layers, levels } from './needs-iceberg.ts';

// The berg: x in parts of its width, y in units from the top of the drawing.
const tip = points(`.26,132 .285,121 .34,113 .368,93 .4,85 .436,65 .468,52 .5,60 .528,75 .563,84 .6,80 .636,73
  .664,88 .7,97 .722,114 .765,122 .8,132`);
const body = points(`.85,139 .925,150 .945,172 .985,194 .962,218 .975,246 1,262 .97,290 .965,312 .92,332 .925,354
  .882,374 .87,396 .8,408 .745,424 .66,427 .6,439 .51,434 .45,441 .37,428 .3,424 .24,408 .155,400 .125,380 .07,360
  .085,336 .045,314 .03,288 .0,262 .03,236 .012,208 .055,186 .07,164 .155,149 .18,138`);
/** Faces of the ice: how their lines run, and how close; light falls from the left. */
const faces: { of: string; angle: number; every: number; ragged: number }[] = [
  // Above the water: two peaks.
  { of: '.468,52 .5,60 .528,75 .563,84 .55,104 .572,132 .49,132 .462,100 .484,78', angle: 62, every: 2.9, ragged: 5 },
  { of: '.484,78 .51,92 .505,132 .49,132 .462,100', angle: 14, every: 3.2, ragged: 3 },
  { of: '.563,84 .6,80 .636,73 .625,98 .652,132 .572,132 .55,104', angle: 104, every: 4.6, ragged: 12 },
  { of: '.636,73 .664,88 .7,97 .722,114 .765,122 .8,132 .652,132 .625,98', angle: 56, every: 2.9, ragged: 6 },
  { of: '.26,132 .285,121 .34,113 .368,93 .376,112 .4,132', angle: 118, every: 4.4, ragged: 9 },
  // The shaded side, darker towards its edge.
  {
    of: `.8,132 .85,139 .925,150 .945,172 .985,194 .962,218 .975,246 1,262 .97,290 .965,312 .92,332 .925,354 .882,374
      .87,396 .8,408 .79,394 .85,368 .84,350 .885,318 .885,296 .862,270 .9,248 .87,216 .89,194 .84,166 .74,147 .66,132`,
    angle: 64,
    every: 3,
    ragged: 8,
  },
  {
    of: `.925,150 .945,172 .985,194 .962,218 .975,246 1,262 .97,290 .965,312 .92,332 .925,354 .882,374 .87,364 .895,344
      .895,328 .93,306 .932,284 .955,262 .935,244 .93,216 .945,196 .91,172`,
    angle: 4,
    every: 3.4,
    ragged: 4,
  },
  // The light side: a few lines along the edge, and under the ledges.
  {
    of: `.26,132 .18,138 .155,149 .07,164 .055,186 .012,208 .03,236 .0,262 .03,288 .045,314 .085,336 .07,360 .125,380
      .155,400 .18,392 .155,376 .105,354 .12,332 .075,306 .065,284 .04,262 .07,236 .055,212 .1,190 .115,170 .19,156
      .36,134`,
    angle: 121,
    every: 4.3,
    ragged: 8,
  },
  {
    of: '.055,186 .012,208 .03,236 .0,262 .03,288 .045,270 .028,258 .052,236 .036,210',
    angle: 30,
    every: 4,
    ragged: 2,
  },
  // The foot.
  {
    of: `.155,400 .24,408 .3,424 .37,428 .45,441 .51,434 .6,439 .66,427 .745,424 .8,408 .79,394 .72,408 .63,411 .6,423
      .5,416 .44,424 .38,413 .31,409 .25,396`,
    angle: 74,
    every: 3.2,
    ragged: 5,
  },
  // Ledges: where one layer ends and the next begins.
  {
    of: '.03,236 .1,231 .17,236 .25,229 .33,240 .4,234 .38,241 .33,253 .26,240 .17,247 .11,240',
    angle: 68,
    every: 3.4,
    ragged: 4,
  },
  { of: '.52,235 .6,241 .68,230 .78,239 .87,229 .875,240 .78,256 .7,242 .6,250', angle: 60, every: 3.2, ragged: 5 },
  {
    of: '.045,314 .15,318 .22,325 .3,317 .41,326 .48,320 .42,334 .31,326 .22,338 .15,328',
    angle: 68,
    every: 3.4,
    ragged: 4,
  },
  { of: '.6,318 .68,325 .76,317 .88,321 .87,336 .77,329 .69,340', angle: 60, every: 3.2, ragged: 5 },
];
/** Edges between faces, and cracks. */
const edges = [
  '.468,52 .484,78 .462,100 .49,132',
  '.484,78 .51,92 .505,132',
  '.563,84 .55,104 .572,132',
  '.636,73 .625,98 .652,132',
  '.368,93 .376,112 .4,132',
  '.44,88 .428,106 .44,120',
  '.66,132 .74,147 .84,166 .89,194 .87,216 .9,248 .862,270 .885,296 .885,318 .84,350 .85,368 .79,394 .8,408',
  '.03,236 .1,231 .17,236 .25,229 .33,240 .4,234 .47,238 .52,235 .6,241 .68,230 .78,239 .87,229',
  '.045,314 .15,318 .22,325 .3,317 .41,326 .48,320 .54,323 .6,318 .68,325 .76,317 .885,318',
  '.36,134 .19,156 .115,170 .1,190 .055,212',
  '.25,229 .23,220',
  '.68,230 .71,217',
  '.8,318 .825,306 .81,299',
  '.19,156 .2,170 .185,182',
];

export interface Arrangement {
  name: 'tall' | 'wide';
  /** How wide the drawing is, and the plate that holds the picture; the rest is margin. */
  w: number;
  plate: number;
  /** The berg, its shading and its cracks. */
  outline: string;
  shading: Stroke[];
  edges: string;
  /** The sea, from its surface down (y = 0 is the surface), and the sky. */
  waves: string;
  still: string;
  sky: Stroke[];
  /** Where the request is written, and how far a line leads from it to the tip of the berg. */
  request: { at: Point; anchor: 'middle' | 'start'; leader?: { y: number; to: number }; clear: Clear };
  sun: { at: Point; r: number };
  boat: { x: number; scale: number };
  gulls: string;
  /** The middle of the ice. */
  middle: number;
}

interface Setting {
  name: 'tall' | 'wide';
  w: number;
  plate: number;
  /** Where the berg begins, how wide it is, and how much higher its tip stands. */
  left: number;
  width: number;
  rise: number;
}

function arrange(
  { name, w, plate, left, width, rise }: Setting,
  { request, ...rest }: Pick<Arrangement, 'request' | 'sun' | 'boat' | 'gulls'>,
): Arrangement {
  const place = ([x, y]: Point): Point => [left + x * width, y < levels[0] ? levels[0] - (levels[0] - y) * rise : y];
  const placed = (written: string): Point[] => points(written).map(place);
  const middle = Math.round(left + width * 0.49);
  const spread = name === 'wide' ? 94 : 78;
  const clear = [request.clear, ...layers.map((at) => ({ x: middle - spread, y: at - 37, w: spread * 2, h: 72 }))];
  const shading = faces.flatMap(({ of, angle, every, ragged }, seed): Stroke[] =>
    hatch(placed(of), { angle, every, ragged, seed: seed * 101, clear }),
  );
  return {
    name,
    w,
    plate,
    outline: outline([...tip, ...body].map(place)),
    shading,
    edges: edges.map((edge) => line(placed(edge))).join(''),
    waves: waves(plate),
    still: level(plate, 42, height - levels[0]),
    sky: hatch(rectangle({ x: 4, y: 6, w: plate - 8, h: name === 'wide' ? 46 : 0 }), {
      angle: 0,
      every: 4.4,
      ragged: 60,
      seed: 9,
      clear,
    }),
    middle,
    request,
    ...rest,
  };
}

export const arrangements: readonly Arrangement[] = [
  arrange(
    { name: 'tall', w: 312, plate: 216, left: 5, width: 206, rise: 0.92 },
    {
      request: { at: [108, 24], anchor: 'middle', clear: { x: 30, y: 8, w: 156, h: 42 } },
      sun: { at: [186, 84], r: 12 },
      boat: { x: 27, scale: 0.6 },
      gulls: 'M24,84q4,-4 7,0q4,-4 7,1M40,70q3,-4 6,0q3,-4 6,1',
    },
  ),
  arrange(
    { name: 'wide', w: 640, plate: 504, left: 132, width: 312, rise: 1.16 },
    {
      request: { at: [26, 52], anchor: 'start', leader: { y: 67, to: 273 }, clear: { x: 22, y: 34, w: 178, h: 44 } },
      sun: { at: [436, 62], r: 20 },
      boat: { x: 64, scale: 1.1 },
      gulls: 'M392,40q5,-5 9,0q5,-5 9,1M468,26q4,-4 7,0q4,-4 7,1M482,40q3,-3 5,0q3,-3 5,1',
    },
  ),
];
