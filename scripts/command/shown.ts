/** What a message calls a file. */
export const shown = (file: string): string => (file === '-' ? 'standard input' : file)
