import type { Generation, Regime, Simulation, Trajectory } from '../measure/simulation.ts';
import { REGIMES } from '../measure/simulation.ts';
import { formatCount, formatFraction } from '../policy/values.ts';
import { plural } from './figures.ts';
import { type ChartPanel, escapeXml, lineChart } from './line-chart.ts';
import { alignColumns, wrap } from './terminal-table.ts';

interface SimulatedFigure {
  readonly title: string;
  readonly of: (generation: Generation) => number | null;
  readonly format: (value: number) => string;
}

const FIGURES: readonly SimulatedFigure[] = [
  {
    title: 'perplexity on held-out text',
    of: ({ perplexity }) => perplexity,
    format: (value) => value.toFixed(0),
  },
  {
    title: 'distinct-1 of what is written',
    of: ({ distinct }) => distinct[0],
    format: (value) => value.toFixed(3),
  },
  {
    title: 'distinct-2 of what is written',
    of: ({ distinct }) => distinct[1],
    format: (value) => value.toFixed(3),
  },
  { title: 'rare words still there', of: ({ tail }) => tail, format: formatFraction },
];

const REGIME_WORDS: Readonly<Record<Regime, string>> = {
  replace: 'synthetic text replaces original text',
  accumulate: 'synthetic text is added, all original text stays',
};

/** What such a model can say, and what it cannot. */
const CAVEAT =
  'A model of word triples is the simplest that shows how sampling errors feed back. It shows which way your text moves, and how much sooner at 20 % than at 1 %; it does not say how much a neural model trained on this data would lose. docs/simulate.md has the published figures for those.';

/** A simulation for a terminal: one table a figure and regime; ends with a line break. */
export function renderSimulationText(simulation: Simulation, width: number): string {
  const { trainingWords, trainingRecords, heldOutWords, rareWords } = simulation;
  const intro = `Trained on ${plural(trainingWords, 'word')} in ${plural(trainingRecords, 'record')} of this text; perplexity on ${plural(heldOutWords, 'word')} that no model saw; ${plural(rareWords, 'rare word')} (at most twice in the text).`;
  const tables = REGIMES.flatMap((regime) => [
    `${REGIME_WORDS[regime]}:`,
    '',
    ...FIGURES.flatMap((figure) => [...table(simulation, regime, figure).map((line) => `  ${line}`), '']),
  ]);
  return `${[...wrap(intro, width), '', ...tables, ...wrap(CAVEAT, width)].join('\n')}\n`;
}

function table(simulation: Simulation, regime: Regime, { title, of, format }: SimulatedFigure): string[] {
  const lines = trajectoriesOf(simulation, regime);
  const count = lines[0]?.generations.length ?? 0;
  const header = [title, ...Array.from({ length: count }, (_, i) => (i === 0 ? 'original' : `gen. ${i}`))];
  const rows = lines.map(({ fraction, generations }) => [
    `${formatFraction(fraction)} synthetic`,
    ...generations.map((generation) => {
      const value = of(generation);
      return value === null ? '' : format(value);
    }),
  ]);
  return alignColumns([header, ...rows], 100);
}

function trajectoriesOf({ trajectories }: Simulation, regime: Regime): Trajectory[] {
  return trajectories.filter((trajectory) => trajectory.regime === regime);
}

/** A simulation as one SVG picture: a row of charts for each regime. */
export function renderSimulationSvg(simulation: Simulation): string {
  const panels = REGIMES.flatMap((regime) =>
    FIGURES.map(
      ({ title, of, format }): ChartPanel => ({
        title,
        xTitle: `generations; ${regime}`,
        format,
        lines: trajectoriesOf(simulation, regime).map(({ fraction, generations }) => ({
          name: `${formatFraction(fraction)} synthetic`,
          values: generations.map(of),
        })),
      }),
    ),
  );
  return lineChart('What recursive training does to this text', panels, FIGURES.length);
}

/** A simulation as a page that stands alone. */
export function renderSimulationHtml(simulation: Simulation): string {
  const { trainingWords, trainingRecords } = simulation;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>What recursive training does to this text</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}pre,svg{max-width:100%;overflow-x:auto}</style>
</head>
<body>
<h1>What recursive training does to this text</h1>
<p>${formatCount(trainingWords)} words in ${formatCount(trainingRecords)} records. Above: synthetic text replaces original text; below: it is added and all original text stays.</p>
${renderSimulationSvg(simulation)}<p>${escapeXml(CAVEAT)}</p>
<pre>${escapeXml(renderSimulationText(simulation, 110))}</pre>
</body>
</html>
`;
}

/** Formats of `simulate --report FORMAT=FILE`. */
export const SIMULATION_REPORTERS = {
  json: (simulation: Simulation) => `${JSON.stringify(simulation, null, 2)}\n`,
  svg: renderSimulationSvg,
  html: renderSimulationHtml,
} as const;
