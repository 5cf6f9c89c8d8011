import type { Flag, TimelinePicture as Picture } from '@/lib/timeline-picture'

/**
 * The timeline drawn, where there is room for it: a dot for each event in the line of each party to it, and a flag where
 * a version became known, its line full, double or broken as its evidence. The list is its text.
 */
export const TimelinePicture = ({ of, listId }: { of: Picture; listId: string }) => (
  <figure className="drawn">
    <svg
      viewBox={`0 0 ${of.width} ${of.height}`}
      role="img"
      aria-labelledby="drawn"
      aria-describedby={listId}
      fontSize="13"
    >
      <title id="drawn">The events by day and party, with the versions as landmarks; the list below is its text</title>
      {of.cuts.map(({ from, to }) => (
        <path key={from} className="cut-out" d={`M${from} ${of.axis}H${to}`} />
      ))}
      {of.lanes.map(({ party, name, y, dots }) => (
        <g key={party} className={`lane p-${party}`}>
          <text y={y}>{name}</text>
          <path className="ground" d={`M0 ${y + 4}H${of.width}`} />
          {dots.map(({ kind, path }) => (
            <path key={kind} className={`dots k-${kind}`} d={path} />
          ))}
        </g>
      ))}
      {of.flags.map((flag) => (
        <FlagLine key={flag.words} of={flag} bottom={of.axis} />
      ))}
      {of.ticks.map(({ x, words }) => (
        <g key={`${x} ${words}`}>
          <path className="tick" d={`M${x} ${of.axis}v6`} />
          <text x={x + 3} y={of.axis + 18}>
            {words}
          </text>
        </g>
      ))}
    </svg>
    <figcaption className="note">
      A dot for each event, in the line of each party to it; squares are texts. Flags stand where a version became
      known. Stretches of more than 40 days without an event are cut out.
    </figcaption>
  </figure>
)

const lines = { 'published text': 'flag', 'read out': 'flag read-out', reported: 'flag reported' } as const

const FlagLine = ({ of: { x, y, words, evidence }, bottom }: { of: Flag; bottom: number }) => (
  <>
    <path
      className={lines[evidence]}
      d={
        evidence === 'read out'
          ? `M${x - 1.5} ${y - 12}V${bottom}M${x + 1.5} ${y - 12}V${bottom}`
          : `M${x} ${y - 12}V${bottom}`
      }
    />
    <text className="flag-words" x={x + 5} y={y}>
      {words}
    </text>
  </>
)
