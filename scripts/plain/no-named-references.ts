/**
 * Stands in the worker for a list of all named characters, 10 kB of it. What writes Markdown looks up names only in the
 * labels of references, and no export has one.
 */
export const decodeNamedCharacterReference = (): false => false
