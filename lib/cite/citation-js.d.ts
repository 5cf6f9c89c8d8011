/** What we use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  type Item = import('./items').CslItem

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } }
    }
    readonly output: {
      format(
        name: 'bibliography',
        items: readonly Item[],
        options: { readonly template: string; readonly lang: string; readonly format: 'text' },
      ): string
      format(name: 'bibtex', items: readonly Item[]): string
      format(name: 'data', items: readonly Item[]): string
      /** By tag, in the order of the file. */
      format(
        name: 'ris',
        items: readonly Omit<Item, 'id'>[],
        options: { readonly format: 'object' },
      ): readonly Readonly<Record<string, string | readonly string[]>>[]
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
