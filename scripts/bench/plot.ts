import { html, type Markup } from '#lib/evaluation/report/markup.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Line {
  name: string;
  points: readonly Point[];
}

const WIDTH = 380;
const HEIGHT = 250;
const MARGIN = { left: 40, right: 36, top: 34, bottom: 34 };
/** Of a figure, which stands above its point and above the figure below it. */
const FIGURE = { height: 11, above: 7 };
/** Told apart by those who do not see red or green. */
const COLOURS = ['#0b61a4', '#c2410c', '#4b5563'];

/**
 * Lines on two logarithmic scales as a picture that stands by itself, each with its slope: 0 does not grow, 1 grows as what it is
 * measured against.
 */
export function logPlot(title: string, lines: readonly Line[]): string {
  const all = lines.flatMap(({ points }) => points);
  const x = scale(
    all.map((point) => point.x),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    all.map((point) => point.y),
    HEIGHT - MARGIN.bottom,
    MARGIN.top + 14 * (lines.length + 1),
  );
  const sizes = [...new Set(all.map((point) => point.x))];
  const figures = placesOfFigures(all, y);
  const drawn = lines.map((line, at) =>
    drawLine(line, { x, y, figures, colour: COLOURS[at % COLOURS.length]!, row: at }),
  );
  const told = lines
    .map(({ name, points }) => `${name} ${points.map((point) => `${count(point.x)}: ${short(point.y)}`).join(', ')}`)
    .join('; ');
  const picture = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    role="img"
    aria-label="${title}. ${told}"
    font-family="system-ui, sans-serif"
  >
    <rect width="100%" height="100%" fill="#fff" />
    <text x="10" y="18" font-size="13" font-weight="600" fill="#111">${title}</text>
    ${sizes.map((size) => html`<text x="${fixed(x(size))}" y="${HEIGHT - 12}" font-size="11" text-anchor="middle" fill="#333">${count(size)}</text>`)}${drawn}
  </svg> `;
  return picture.source;
}

/** Of the best straight line through the points on two logarithmic scales (least squares); NaN for fewer than two. */
export function slopeOf(points: readonly Point[]): number {
  const logs = points.filter(({ y }) => y > 0).map((point) => ({ x: Math.log(point.x), y: Math.log(point.y) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(logs.map((point) => point.x)), mean(logs.map((point) => point.y))];
  const both = logs.reduce((sum, point) => sum + (point.x - meanX) * (point.y - meanY), 0);
  return both / logs.reduce((sum, point) => sum + (point.x - meanX) ** 2, 0);
}

interface Drawing {
  x: (value: number) => number;
  y: (value: number) => number;
  figures: ReadonlyMap<Point, number>;
  colour: string;
  row: number;
}

function drawLine({ name, points }: Line, { x, y, figures, colour, row }: Drawing): Markup {
  const places = points.map((point) => `${fixed(x(point.x))},${fixed(y(point.y))}`).join(' ');
  const slope = slopeOf(points);
  const told = Number.isNaN(slope) ? name : `${name} (slope ${slope.toFixed(2)})`;
  return html`<text x="10" y="${33 + 14 * row}" font-size="11" style="fill: ${colour}">${told}</text
    ><polyline points="${places}" fill="none" stroke="${colour}" stroke-width="1.5" />${points.map(
      (point) =>
        html`<circle cx="${fixed(x(point.x))}" cy="${fixed(y(point.y))}" r="3" fill="${colour}" /><text
            x="${fixed(x(point.x))}"
            y="${fixed(figures.get(point)!)}"
            font-size="11"
            text-anchor="middle"
            style="fill: ${colour}"
            >${short(point.y)}</text
          >`,
    )}`;
}

/** How far down the figure of each point stands, so that none of the same size lies over another. */
function placesOfFigures(points: readonly Point[], y: (value: number) => number): Map<Point, number> {
  const places = new Map<Point, number>();
  for (const same of Map.groupBy(points, (point) => point.x).values()) {
    let lowest = Infinity;
    for (const point of same.toSorted((one, other) => one.y - other.y)) {
      lowest = Math.min(y(point.y) - FIGURE.above, lowest - FIGURE.height);
      places.set(point, lowest);
    }
  }
  return places;
}

function scale(values: number[], from: number, to: number): (value: number) => number {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  const [low, high] = [Math.min(...logs), Math.max(...logs)];
  return (value) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from);
}

function short(value: number): string {
  if (value >= 1_000) return count(Math.round(value));
  return value >= 100 ? value.toFixed(0) : Number(value.toPrecision(2)).toString();
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function fixed(value: number): string {
  return value.toFixed(1);
}
