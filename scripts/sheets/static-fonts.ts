import subsetFont from 'subset-font'

/**
 * Browsers write a font of many weights into a PDF as drawings of its letters, which is large and reads poorly in some
 * viewers. For paper each weight is therefore cut out as a font of its own.
 */
const weights = [400, 500, 600, 700] as const

/** Every letter that the font may have: it was cut to those of the site already. */
const letters = Array.from({ length: 0x2300 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')

/** One weight of a font of many. */
export const oneWeight = (font: Buffer, weight: number): Promise<Buffer> =>
  subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } })

const face = /@font-face\{[^}]*\}/g
const range = /font-weight:400 700/

/** A page whose style asks for each weight by itself, as "…woff2?wght=600", and waits until it is there. */
export const withStaticFonts = (html: string): string =>
  html.replace(face, (whole) =>
    range.test(whole)
      ? weights
          .map((weight) =>
            whole
              .replace(range, `font-weight:${weight}`)
              .replace(/url\(([^)]+)\)/, `url($1?wght=${weight})`)
              .replace('font-display:optional', 'font-display:block'),
          )
          .join('')
      : whole,
  )
