import type { Plan } from '#domain/plan/plan.ts'
import type { PlanFigures } from '#domain/progress/plan-figures.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import type { View } from '../frame/view.ts'
import { type FlowFrame, layFlow, type PlacedPoint } from './flow-layout.ts'
import { flowPoints } from './flow-points.ts'
import { levelName } from './figures-tables.tsx'

const wide: FlowFrame = { width: 720, height: 400, left: 158, right: 138 }
const narrow: FlowFrame = { width: 360, height: 480, left: 0, right: 0 }

/**
 * The flow of work: its mandates, who does it and what pays for it, counted in rows.
 * It is drawn for a wide and a narrow screen, with a table.
 */
export const FlowPicture = ({ plan, figures, view }: { plan: Plan; figures: PlanFigures; view: View }) => {
  const { points, flows } = flowPoints(plan, figures, view)
  const names = new Map(
    points.map(({ id, label, column }) => [
      id,
      column === 'by' ? `${levelName(plan, view)} ${label}` : label,
    ]),
  )
  const words = wordsIn(homePageWords, view.language)
  return (
    <section class="card flow">
      <h2>{words.flow}</h2>
      {[wide, narrow].map(frame => (
        <Drawing frame={frame} layout={layFlow(points, flows, frame)} name={words.flow} view={view} />
      ))}
      <p class="note">{words.flowNote(levelName(plan, view))}</p>
      <details>
        <summary>{view.words.asTable}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{wordsIn(resultPageWords, view.language).rows}</th>
            </tr>
          </thead>
          <tbody>
            {flows.map(({ from, to, rows }) => (
              <tr>
                <td>{names.get(from)}</td>
                <td>{names.get(to)}</td>
                <td>{formatNumber(view.language, rows)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

type DrawingProps = { frame: FlowFrame; layout: ReturnType<typeof layFlow>; name: string; view: View }

const Drawing = ({ frame, layout, name, view }: DrawingProps) => (
  <svg
    class={frame === wide ? 'only-wide' : 'only-narrow'}
    viewBox={`0 0 ${frame.width} ${frame.height}`}
    role="group"
    aria-label={name}
  >
    <g fill="none" aria-hidden="true">
      {layout.bands.map(({ path, width, tone, from, to, rows }) => (
        <path class={`band ${tone}`} d={path} stroke-width={width.toFixed(1)}>
          <title>{`${from} → ${to}: ${view.words.rows(rows)}`}</title>
        </path>
      ))}
    </g>
    {layout.points.map(point =>
      point.href ? (
        <a href={point.href}>
          <Point point={point} frame={frame} view={view} />
        </a>
      ) : (
        <Point point={point} frame={frame} view={view} />
      ),
    )}
  </svg>
)

const Point = ({ point, frame, view }: { point: PlacedPoint; frame: FlowFrame; view: View }) => {
  const { x, y, width, height, column, label, tone, rows } = point
  const middle = y + height / 2 + 4
  if (column === 'by') {
    return (
      <>
        <rect class={`node ${tone}`} x={x - 4} y={y} width={width + 8} height={height} rx="2" />
        <text class="on-node" x={x + width / 2} y={middle} text-anchor="middle">
          {label}
        </text>
      </>
    )
  }
  const outside = frame.left > 0
  const before = (column === 'from') === outside
  return (
    <>
      <rect class={`node ${tone}`} x={x} y={y} width={width} height={height} rx="2" />
      <text
        class="at-node"
        x={before ? x - 8 : x + width + 8}
        y={middle}
        text-anchor={before ? 'end' : 'start'}
      >
        {label}
        <tspan class="count"> {formatNumber(view.language, rows)}</tspan>
      </text>
    </>
  )
}
