/** The closed lists of English words that the comparison knows. Texts in other languages do without them. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const articles = list('a an the this that these those its their his her')

const prepositions = list(`
  about above across after against along amid among around as at before behind below between beyond by concerning
  despite during for from in inside into of off on onto outside over per pending regarding since through throughout
  to toward towards under until till unto up upon via with within without`)

const conjunctions = list(`
  and or but nor so yet if unless when whenever where whereas wherever while once because although though provided
  which who whom whose whether than subject`)

const others = list(`
  all any both each either every few many more most much neither no none not only other own same several some such
  be am is are was were been being do does did have has had having
  will would shall should may might must can could ought
  he it she they them we us our you your there here it's then also thus`)

/** Words that carry grammar rather than content. Modals and "not" are among them: they matter, but join nothing. */
export const isFunctionWord = (key: string): boolean =>
  articles.has(key) || prepositions.has(key) || conjunctions.has(key) || others.has(key)

/** Words that a phrase starts with: "in peacetime", "and Ukraine", "the plant". */
export const opensPhrase = (key: string): boolean => articles.has(key) || prepositions.has(key) || conjunctions.has(key)

/** Words that no phrase ends with: "under its" is half of "under its command". */
export const leavesPhraseOpen = (key: string): boolean => articles.has(key) || prepositions.has(key)
