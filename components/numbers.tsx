import { segments } from '@/lib/tokens'

/** A run of text in which figures stand out and never break across lines. Inside a mark they get a box. */
export const Numbers = ({ in: text }: { in: string }) =>
  segments(text).map((segment, at) =>
    segment.number ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes its order
      <b key={at} className="n">
        {segment.text}
      </b>
    ) : (
      segment.text
    ),
  )
