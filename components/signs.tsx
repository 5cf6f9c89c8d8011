import { type Sign, signWords } from '@/lib/words'

/** Paths on a field of 16 by 16. Broken lines stand for what is only reported. */
const paths: Readonly<Record<Sign, string>> = {
  same: 'M2 5.5h12M2 10.5h12',
  changed: 'M1.5 10c2.2-5.6 4.4-5.6 6.5-2s4.3 3.6 6.5-2',
  rewritten: 'M2 5.5h12M2 10.5h12M12 1 4 15',
  'only here': 'M8 2v12M2 8h12',
  unmarked: 'M2 3.5h12M2 8h12M2 12.5h7',
  'accounts differ': 'M8 15V9L2 2M8 9l6-7M8 9V1.5',
  'reported kept': 'M2 5.5h3m2 0h2m2 0h3M2 10.5h3m2 0h2m2 0h3',
  'reported changed': 'M1.5 10Q3 6.2 4.7 6M7 7.2l2.3 2.3M11.3 9.9q1.7-.4 3.2-3.9',
  'reported dropped': 'M3.5 5.6V3.2H6m4 0h2.5v2.4m0 4.8v2.4H10m-4 0H3.5v-2.4M.8 8h14.4',
  'left to the presidents': 'M1.5 8h9M7.2 4.3 10.9 8l-3.7 3.7M14 2.8v10.4',
  'not disclosed': 'M5 5.5C5 3.7 6.3 2.6 8 2.6s3 1.1 3 2.7c0 2.3-3 2.4-3 4.9m0 1.6v2.4',
  'not in this text': 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0zm-.2-5.8L3.2 13.8',
  'struck out': 'M3.5 3.2h9v9.6h-9zM.8 8h14.4',
  'not read': 'M3.5 2.5h9v11h-9zM6 8h4',
}

const nameOf = (sign: Sign) => `i-${sign.replaceAll(' ', '-')}`

/** The drawings that `<Glyph>` and `<Arrow>` use; once on every page. */
export const Signs = () => (
  <svg className="sprite" aria-hidden="true">
    {Object.entries(paths).map(([sign, d]) => (
      <symbol key={sign} id={nameOf(sign as Sign)} viewBox="0 0 16 16">
        <path d={d} />
      </symbol>
    ))}
    <symbol id="i-to" viewBox="0 0 20 16">
      <path d="M1.5 8h16m-4.7-4.5L17.5 8l-4.7 4.5" />
    </symbol>
  </svg>
)

/** A sign without its words. It never stands alone: words, seen or hidden, stand beside it. */
export const Glyph = ({ of }: { of: Sign }) => (
  <svg className="s" aria-hidden="true">
    <use href={`#${nameOf(of)}`} />
  </svg>
)

/** A sign and its words: "≈ Changed". `words` says it in other words, such as a count. */
export const Status = ({ of, words = signWords(of) }: { of: Sign; words?: string }) => (
  <span className={isQuiet(of) ? 'st q' : 'st'}>
    <Glyph of={of} />
    {words}
  </span>
)

/** Between what the base has and what stands here; read aloud as `said`. */
export const Arrow = ({ said }: { said: string }) => (
  <>
    <i className="h">{said}</i>
    <svg className="s to" aria-hidden="true">
      <use href="#i-to" />
    </svg>
    <wbr />
  </>
)

/** Signs of nothing to look at: set in quiet ink. */
const isQuiet = (sign: Sign) =>
  ['same', 'unmarked', 'not disclosed', 'not read', 'not in this text', 'reported kept'].includes(sign)
