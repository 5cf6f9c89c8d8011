/** The forms in which a point can be cited, by the ending of the file. */
export const citeFormats = {
  txt: { name: 'Plain text', type: 'text/plain; charset=utf-8' },
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const

export type CiteFormat = keyof typeof citeFormats

export const citeFormatIds = Object.keys(citeFormats) as readonly CiteFormat[]
