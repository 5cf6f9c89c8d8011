/** The boxes by which a sheet is chosen, by id: the page has them, its style reads them, its address names them. */
export const boxes = {
  version: (version: string) => `with-${version}`,
  topic: (topic: string) => `topic-${topic}`,
  print: (part: 'facts' | 'sources' | 'blank') => `print-${part}`,
  changed: 'changes-only',
  paper: (paper: 'a4' | 'letter') => `paper-${paper}`,
} as const
