import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import postcss from 'postcss'
import subsetFont from 'subset-font'

/** A font as it is published: only the letters that the site uses, under a name that changes with them. */
export interface PublishedFont {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Always in a font, so that an edit of a text seldom changes the file that readers already have. */
const everyday = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).join('')

/**
 * Cuts fonts down to the characters of `text` and to the weights that the stylesheets declare for them. By the path in
 * the export, "_next/static/media/a.woff2".
 */
export async function publishedFonts(
  fonts: ReadonlyMap<string, Buffer>,
  stylesheets: Iterable<string>,
  text: string,
): Promise<ReadonlyMap<string, PublishedFont>> {
  const weights = declaredWeights(stylesheets)
  const characters = [...new Set(everyday + text)].sort().join('')
  const published = new Map<string, PublishedFont>()
  for (const [path, font] of fonts) {
    const wght = weights.get(posix.basename(path))
    const bytes = await subsetFont(font, characters, {
      targetFormat: 'woff2',
      ...(wght ? { variationAxes: { wght } } : {}),
    })
    published.set(path, { path: path.replace(/\.[^./]+\.woff2$/, `.${hash(bytes)}.woff2`), bytes })
  }
  return published
}

/** The range of weights that `@font-face` declares for a file, by the file's name; none where it declares one weight. */
function declaredWeights(stylesheets: Iterable<string>) {
  const weights = new Map<string, { min: number; max: number }>()
  for (const stylesheet of stylesheets) {
    postcss.parse(stylesheet).walkAtRules('font-face', (face) => {
      let file = ''
      let range: { min: number; max: number } | undefined
      face.walkDecls((declaration) => {
        if (declaration.prop === 'src') file = /url\(["']?([^"')]+)/.exec(declaration.value)?.[1] ?? ''
        const [, min, max] = /^(\d+) (\d+)$/.exec(declaration.value) ?? []
        if (declaration.prop === 'font-weight' && min && max) range = { min: Number(min), max: Number(max) }
      })
      if (file && range) weights.set(posix.basename(file), range)
    })
  }
  return weights
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64url').slice(0, 13)
