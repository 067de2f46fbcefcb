/** Small line charts as SVG: several panels, one legend; no script, no outside resource, readable in light and dark. */

export interface ChartLine {
  readonly name: string;
  /** y at x = 0, 1, 2 …; null where there is no value. */
  readonly values: readonly (number | null)[];
}

export interface ChartPanel {
  readonly title: string;
  readonly xTitle: string;
  /** As a label of the y axis writes it. */
  readonly format: (value: number) => string;
  readonly lines: readonly ChartLine[];
}

const PANEL = { width: 300, height: 190, left: 52, right: 12, top: 28, bottom: 34 } as const;
const LEGEND = 30;
const TICKS = 4;
/** Okabe & Ito 2008: told apart with any colour vision. */
const COLOURS = ['#0072B2', '#56B4E9', '#009E73', '#E69F00', '#D55E00', '#CC79A7', '#999999'] as const;

/** Panels in rows of `columns`, and the names of the first panel's lines as the legend. */
export function lineChart(title: string, panels: readonly ChartPanel[], columns: number): string {
  const width = columns * PANEL.width;
  const height = Math.ceil(panels.length / columns) * PANEL.height + LEGEND;
  const drawn = panels.map((panel, i) => {
    const x = (i % columns) * PANEL.width;
    const y = LEGEND + Math.floor(i / columns) * PANEL.height;
    return `<g transform="translate(${x} ${y})">${drawPanel(panel)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="11" fill="#767676">`,
    `<title>${escapeXml(title)}</title>`,
    legend(panels[0]?.lines ?? []),
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function legend(lines: readonly ChartLine[]): string {
  const items = lines.map(
    ({ name }, i) =>
      `<g transform="translate(${PANEL.left + i * 90} 14)"><line x2="18" y1="-4" y2="-4" stroke="${colour(i)}" stroke-width="2"/><text x="23">${escapeXml(name)}</text></g>`,
  );
  return items.join('');
}

function drawPanel({ title, xTitle, format, lines }: ChartPanel): string {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const least = Math.min(...values);
  const most = Math.max(...values);
  const [low, high] = values.length === 0 ? [0, 1] : most > least ? [least, most] : [least - 0.5, most + 0.5];
  const steps = Math.max(1, ...lines.map((line) => line.values.length - 1));
  const right = PANEL.width - PANEL.right;
  const bottom = PANEL.height - PANEL.bottom;
  const x = (step: number) => round(PANEL.left + (step / steps) * (right - PANEL.left));
  const y = (value: number) => round(bottom - ((value - low) / (high - low)) * (bottom - PANEL.top));
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => low + (i / TICKS) * (high - low));
  return [
    `<text x="${PANEL.left}" y="16" font-weight="600">${escapeXml(title)}</text>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${PANEL.left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#767676" stroke-opacity="0.25"/><text x="${PANEL.left - 5}" y="${y(tick) + 4}" text-anchor="end">${escapeXml(format(tick))}</text>`,
    ),
    ...Array.from(
      { length: steps + 1 },
      (_, step) => `<text x="${x(step)}" y="${bottom + 14}" text-anchor="middle">${step}</text>`,
    ),
    `<text x="${(PANEL.left + right) / 2}" y="${bottom + 28}" text-anchor="middle">${escapeXml(xTitle)}</text>`,
    ...lines.map((line, i) => drawLine(line, i, x, y)),
  ].join('');
}

function drawLine(
  { values }: ChartLine,
  index: number,
  x: (step: number) => number,
  y: (value: number) => number,
): string {
  const points = values.flatMap((value, step) => (value === null ? [] : [`${x(step)},${y(value)}`]));
  return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour(index)}" stroke-width="2" stroke-linejoin="round"/>`;
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? COLOURS[0];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text for XML and HTML, in content and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
