import { aboutRecord } from './about'
import { csv } from './csv'
import { accountLines, citationWords } from './in-words'
import type { VersionFile } from './version-file'

/** A version as a table: a record for each point and sub-point, in the order of the text. */
export const versionCsv = ({ about, version }: VersionFile): string =>
  csv(
    version.points.map((point) => ({
      version: version.id,
      point: point.id,
      number: point.number ?? '',
      parent: point.parent ?? '',
      name: point.gist ?? '',
      text: point.text,
      state: point.state,
      evidence: point.evidence,
      checked: point.checked ? 'yes' : 'no',
      sources: citationWords(point.citations),
      standing: point.standing ?? '',
      dispute: point.dispute ?? '',
      accounts: accountLines(point.accounts),
      variants: point.variants
        .map(
          ({ lemma, readings }) =>
            `${lemma}: ${readings.map(({ text, witnesses }) => `${text} (${citationWords(witnesses)})`).join('; ')}`,
        )
        .join('\n'),
      notes: point.notes.join('\n'),
      address: point.address,
      ...aboutRecord(about),
    })),
  )
